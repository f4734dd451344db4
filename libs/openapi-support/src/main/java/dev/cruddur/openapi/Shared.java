package dev.cruddur.openapi;

import java.util.List;

/** What every document defines once: how a service says no, who may call it, and the headers of every answer. */
public final class Shared {

    /** The scheme by which services know who asks. */
    public static final String BEARER = "bearer";

    private final Tree definitions;
    private final boolean isSecured;

    private Shared(Tree definitions, boolean isSecured) {
        this.definitions = definitions;
        this.isSecured = isSecured;
    }

    /** In the house's form: RFC 9457. */
    public static Shared problems() {
        return new Shared(Documents.resource(Shared.class, "/openapi/shared.yml"), true);
    }

    /** Of one who asks nobody who they are, and who says no in whatever form its clients know. */
    static Shared plainErrors() {
        return new Shared(Documents.resource(Shared.class, "/openapi/plain-errors.yml"), false);
    }

    boolean isSecured() {
        return isSecured;
    }

    /** Adds the refusal of that status, unless the operation has its own. */
    public void refuse(Tree operation, String status) {
        Tree answers = operation.at("responses");
        String name = definitions.read("x-statuses").text(status);
        if (name != null && !answers.has(status)) {
            answers.put(status, Tree.ref("#/components/responses/" + name));
            answers.sort();
        }
    }

    /** Puts the definitions beside those of the document. */
    public void addTo(Tree components) {
        for (String kind : List.of("schemas", "responses", "headers", "securitySchemes")) {
            Tree all = components.at(kind);
            definitions.read(kind).names().forEach(name -> all.copy(name, definitions.read(kind)));
        }
    }
}
