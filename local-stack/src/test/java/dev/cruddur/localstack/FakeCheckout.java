package dev.cruddur.localstack;

import dev.cruddur.localstack.StackOptions.Environment;
import dev.cruddur.localstack.postgres.SharedBinaries;
import dev.cruddur.localstack.process.StackEvents;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A folder that looks like a built checkout; its services are {@link StandIn}s. */
public record FakeCheckout(Path root) {

    public static FakeCheckout in(Path root) {
        try {
            Files.createDirectories(root.resolve("local-stack"));
            Files.createDirectories(root.resolve("libs"));
            Files.createDirectories(root.resolve(".cruddur"));
            SharedBinaries.linkInto(root.resolve(".cruddur"));
            Files.createFile(root.resolve("cruddur"));
            for (Service service : Service.ours().toList()) {
                writeJar(root.resolve(service.id()).resolve("target").resolve(service.id() + ".jar"));
            }
            return new FakeCheckout(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path folder() {
        return root.resolve(".cruddur");
    }

    public StackOptions options() {
        return options(StackEvents.NONE);
    }

    public StackOptions options(StackEvents events) {
        return new StackOptions(root, folder(), Ports.free(), new Environment(Map.of(), Map.of()), events);
    }

    /** Nothing but a manifest that points to the compiled tests. */
    private static void writeJar(Path jar) throws IOException {
        Files.createDirectories(jar.getParent());
        var manifest = new Manifest();
        var attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(Attributes.Name.MAIN_CLASS, StandIn.class.getName());
        attributes.put(
                Attributes.Name.CLASS_PATH,
                StandIn.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toString());
        try (OutputStream out = Files.newOutputStream(jar);
                var _ = new JarOutputStream(out, manifest)) {
            out.flush();
        }
    }
}
