package dev.cruddur.benchmarks.cost;

/**
 * What processes have used up.
 *
 * @param services nanoseconds of processor time of the services that serve requests
 * @param others the same of PostgreSQL and the trace viewer
 * @param allocated bytes that the services have asked of their heaps
 */
record Spent(long services, long others, long allocated) {

    Spent since(Spent before) {
        return new Spent(services - before.services, others - before.others, allocated - before.allocated);
    }

    Spent plus(Spent more) {
        return new Spent(services + more.services, others + more.others, allocated + more.allocated);
    }
}
