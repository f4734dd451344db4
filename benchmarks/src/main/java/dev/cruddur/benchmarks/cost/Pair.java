package dev.cruddur.benchmarks.cost;

/** Two legs, one after the other, of the same work. */
record Pair(Leg traced, Leg untraced) {}
