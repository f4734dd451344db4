package dev.cruddur.benchmarks.completeness;

import dev.cruddur.benchmarks.load.Call;
import dev.cruddur.benchmarks.load.Caller;
import java.util.function.Supplier;

/**
 * Something that people do.
 *
 * @param share how many of a hundred requests do it
 * @param status what is answered
 * @param next each time it is done, the call for it
 */
record Action(String name, int share, int status, Caller caller, Supplier<Call> next) {}
