package dev.cruddur.backend.testing;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;

/**
 * What the service answered.
 *
 * @param body parsed JSON: a map, a list, or the empty string for no body
 */
public record Answer(int status, HttpHeaders headers, Object body) {

    /** The body as an object. */
    @SuppressWarnings("unchecked")
    public Map<String, Object> object() {
        return (Map<String, Object>) body;
    }

    /** The body as an array of objects. */
    @SuppressWarnings("unchecked")
    public List<Map<String, Object>> array() {
        return (List<Map<String, Object>>) body;
    }

    /** An array of objects within the object. */
    @SuppressWarnings("unchecked")
    public List<Map<String, Object>> array(String field) {
        return (List<Map<String, Object>>) object().get(field);
    }

    /** The codes of the rules that were broken. */
    public List<Object> codes() {
        return array("errors").stream().map(error -> error.get("code")).toList();
    }

    /** A text of the object. */
    public String string(String field) {
        return (String) object().get(field);
    }

    /** A header's only value, or the empty string. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** The id of the trace that the answer names. */
    public String traceId() {
        return header("traceresponse").split("-", -1)[1];
    }
}
