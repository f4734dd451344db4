package dev.cruddur.benchmarks.cost;

/**
 * What processes have used up.
 *
 * @param services nanoseconds of processor time of the services that serve requests
 * @param others the same of PostgreSQL and the trace viewer
 * @param allocated bytes that the services have asked of their heaps
 * @param compiling milliseconds that the services' compilers were at work
 */
record Spent(long services, long others, long allocated, long compiling) {

    Spent since(Spent before) {
        return new Spent(
                services - before.services,
                others - before.others,
                allocated - before.allocated,
                compiling - before.compiling);
    }
}
