package dev.cruddur.endtoend.support;

import dev.cruddur.localstack.LocalStack;
import dev.cruddur.localstack.StackOptions;
import java.nio.file.Path;

/** The stack that most tests of a JVM share: started once, with demo data, ended with this JVM. */
public final class Stack {

    private Stack() {}

    /** The shared stack. */
    public static LocalStack shared() {
        return Holder.STACK;
    }

    /** Where a stack of this build may keep its data, out of the way of the tests that run beside these. */
    public static Path folder(String name) {
        return Path.of("target", "stacks", name + "-" + System.getProperty("cruddur.fork", "fork-1"));
    }

    /** Started at first use, once, by the class loader. */
    private static final class Holder {
        private static final LocalStack STACK = start();

        private static LocalStack start() {
            LocalStack.discard(folder("shared"));
            return LocalStack.start(StackOptions.isolated(folder("shared")));
        }
    }
}
