package dev.cruddur.localstack.postgres;

/** A database and the role that owns it; both have the same name. */
public record Database(String url, String name, String password) {
    static Database at(int port, String name, String password) {
        return new Database("jdbc:postgresql://localhost:" + port + "/" + name, name, password);
    }
}
