package dev.cruddur.endtoend.contracts;

import java.util.function.Function;

/**
 * Something that a person can do.
 *
 * @param name of its contract, such as {@code like-crud}
 * @param isByMember whether somebody does it who is signed in
 * @param play does it, and tells the id of its trace
 */
record Action(String name, boolean isByMember, Function<Scene, String> play) {

    static Action byMember(String name, Function<Scene, String> play) {
        return new Action(name, true, play);
    }

    static Action byStranger(String name, Function<Scene, String> play) {
        return new Action(name, false, play);
    }

    @Override
    public String toString() {
        return name;
    }
}
