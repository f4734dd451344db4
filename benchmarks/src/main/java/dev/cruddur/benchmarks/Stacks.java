package dev.cruddur.benchmarks;

import dev.cruddur.localstack.Checkout;
import dev.cruddur.localstack.LocalStack;
import dev.cruddur.localstack.StackOptions;

/** Stacks that are there to be measured. */
public final class Stacks {

    private Stacks() {}

    /** One that has nothing but its demo data, beside whatever else runs. */
    public static StackOptions fresh(String name) {
        var folder = Checkout.root().resolve(".cruddur/bench").resolve(name);
        LocalStack.discard(folder);
        return StackOptions.isolated(folder);
    }
}
