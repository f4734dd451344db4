package dev.cruddur.openapi;

/** An example for each field whose name says what it holds. */
final class Examples {

    private static final Tree BY_FIELD = Documents.resource(Examples.class, "/openapi/examples.yml");

    private Examples() {}

    static void addTo(Tree schemas) {
        for (String schema : schemas.names()) {
            Tree fields = schemas.read(schema).read("properties");
            for (String name : fields.names()) {
                Tree field = fields.read(name);
                if (BY_FIELD.has(name) && !field.has("example") && field.has("type")) {
                    field.entries().put("example", BY_FIELD.entries().get(name));
                }
            }
        }
    }
}
