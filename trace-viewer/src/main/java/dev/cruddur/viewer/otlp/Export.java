package dev.cruddur.viewer.otlp;

import com.google.protobuf.Message;

/**
 * What is done with one signal's requests.
 *
 * @param <R> the builder of its export request
 */
interface Export<R extends Message.Builder> {

    R newRequest();

    /** Takes what is usable of the request and answers as OTLP asks, with a partial success if not all was. */
    Message accept(R request);
}
