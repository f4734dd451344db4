package dev.cruddur.openapi;

/** What the compiler leaves out of schemas. */
final class Schemas {

    private Schemas() {}

    /** Without a type of its own, a field that refers to another schema could not be said to be nullable. */
    static void nameTypesOfNullables(Tree schemas) {
        for (String schema : schemas.names()) {
            Tree fields = schemas.read(schema).read("properties");
            for (String name : fields.names()) {
                Tree field = fields.read(name);
                if (field.is("nullable") && !field.has("type")) {
                    field.put("type", "object");
                }
            }
        }
    }
}
