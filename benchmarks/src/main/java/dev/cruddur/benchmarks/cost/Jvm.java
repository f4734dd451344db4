package dev.cruddur.benchmarks.cost;

import com.sun.management.ThreadMXBean;
import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import javax.management.MBeanServerConnection;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** Another JVM's count of what its threads have allocated, and of how long it has compiled. */
record Jvm(JMXConnector connector, ThreadMXBean threads, CompilationMXBean compiler) implements AutoCloseable {

    static Jvm of(long pid) {
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
    private static Jvm of(JMXServiceURL address) throws IOException {
        var connector = JMXConnectorFactory.connect(address);
        var beans = connector.getMBeanServerConnection();
        return new Jvm(
                connector,
                bean(beans, ManagementFactory.THREAD_MXBEAN_NAME, ThreadMXBean.class),
                bean(beans, ManagementFactory.COMPILATION_MXBEAN_NAME, CompilationMXBean.class));
    }

    private static <T> T bean(MBeanServerConnection beans, String name, Class<T> type) throws IOException {
        return ManagementFactory.newPlatformMXBeanProxy(beans, name, type);
    }

    /** In bytes, of all threads that there were. */
    long allocated() {
        return threads.getTotalThreadAllocatedBytes();
    }

    /** In milliseconds, since it was started. */
    long compiling() {
        return compiler.getTotalCompilationTime();
    }

    @Override
    public void close() throws IOException {
        connector.close();
    }
}
