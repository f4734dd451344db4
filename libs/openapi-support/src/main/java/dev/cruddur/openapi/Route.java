package dev.cruddur.openapi;

/**
 * What a controller says that it answers.
 *
 * @param method the HTTP method, in capitals
 * @param path with its parameters in braces
 * @param isOpen whether it answers somebody unknown, too
 */
public record Route(String method, String path, boolean isOpen) {

    /** The path without the names of its parameters, which mean nothing to who asks. */
    public String shape() {
        return shape(path);
    }

    static String shape(String path) {
        return path.replaceAll("\\{[^}]*}", "{}");
    }
}
