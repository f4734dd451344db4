package dev.cruddur.gateway;

import io.micronaut.runtime.Micronaut;

final class Application {

    private Application() {}

    public static void main(String[] args) {
        Micronaut.build(args).mainClass(Application.class).banner(false).start();
    }
}
