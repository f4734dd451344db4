package dev.cruddur.testing.w3c;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A test that is one of the suite's cases, or a part of one. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface SuiteCase {

    /** As the suite calls it, without {@code test_}. */
    String value();
}
