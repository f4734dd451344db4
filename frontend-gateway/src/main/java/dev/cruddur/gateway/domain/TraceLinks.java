package dev.cruddur.gateway.domain;

import java.util.List;

/** Where else than in the page a trace can be looked at. */
public interface TraceLinks {

    /** Those of the backends that traces are sent to, as far as they are known by now. */
    List<TraceLink> all();
}
