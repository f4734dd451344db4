package dev.cruddur.benchmarks.cost;

import dev.cruddur.benchmarks.load.Latencies;

/** What some seconds of work on one side took. */
record Leg(Latencies latencies, Spent spent) {

    double perSecond() {
        return latencies.perSecond();
    }

    double medianMillis() {
        return latencies.percentileMillis(50);
    }

    double p99Millis() {
        return latencies.percentileMillis(99);
    }

    /** Processor time of the services, a request. */
    double servicesMillis() {
        return spent.services() / 1e6 / latencies.count();
    }

    /** Processor time of all, PostgreSQL and the trace viewer among them, a request. */
    double allMillis() {
        return (spent.services() + spent.others()) / 1e6 / latencies.count();
    }

    /** How many of a hundred seconds of the leg the services' compilers were at work, each of them counted. */
    double compilingPercent() {
        return spent.compiling() * 1e8 / latencies.during();
    }

    double allocatedKilobytes() {
        return spent.allocated() / 1024.0 / latencies.count();
    }
}
