package dev.cruddur.benchmarks.cost;

import com.sun.management.ThreadMXBean;
import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** Another JVM's count of what its threads have allocated. */
record Heap(JMXConnector connector, ThreadMXBean threads) implements AutoCloseable {

    static Heap of(long pid) {
        try {
            var machine = VirtualMachine.attach(Long.toString(pid));
            try {
                return of(new JMXServiceURL(machine.startLocalManagementAgent()));
            } finally {
                machine.detach();
            }
        } catch (AttachNotSupportedException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("BanJNDI") // the address is that of a program which we have started
    private static Heap of(JMXServiceURL address) throws IOException {
        var connector = JMXConnectorFactory.connect(address);
        return new Heap(
                connector,
                ManagementFactory.newPlatformMXBeanProxy(
                        connector.getMBeanServerConnection(),
                        ManagementFactory.THREAD_MXBEAN_NAME,
                        ThreadMXBean.class));
    }

    /** In bytes, of all threads that there were. */
    long allocated() {
        return threads.getTotalThreadAllocatedBytes();
    }

    @Override
    public void close() throws IOException {
        connector.close();
    }
}
