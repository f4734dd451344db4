package dev.cruddur.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.openapi.Shapes.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ShapesTest {

    private static final Tree SCHEMA = Documents.resource(ShapesTest.class, "/shapes.yml");

    @Test
    void whatIsThere_fits() {
        assertThat(read(Fitting.class)).isEmpty();
    }

    @Test
    void fieldThatIsNotThere_isNamed() {
        assertThat(read(Missing.class)).containsExactly("it.nick_name is not there");
    }

    @Test
    void fieldOfAnotherType_isNamed() {
        assertThat(read(OtherType.class)).containsExactly("it.count is integer/int64 and not int");
    }

    @Test
    void fieldThatMayBeAbsent_mustBeReadAsOne() {
        assertThat(read(Careless.class)).containsExactly("it.note may be absent");
    }

    @Test
    void fieldOfAListsElement_isNamedByItsWay() {
        assertThat(read(Deep.class)).containsExactly("it.parts[].colour is not there");
    }

    @Test
    void fieldThatIsWanted_mustBeSent() {
        assertThat(compare(Direction.SENT, Forgetful.class))
                .contains("it.count is wanted and not sent", "it.parts is wanted and not sent");
    }

    private static List<String> read(Class<?> type) {
        return compare(Direction.READ, type);
    }

    private static List<String> compare(Direction direction, Class<?> type) {
        List<String> broken = new ArrayList<>();
        new Shapes(SCHEMA, direction).compare("it", type, Tree.ref("#/components/schemas/Thing"), broken);
        return broken;
    }

    record Fitting(UUID uuid, long count, @Nullable String note, List<Part> parts) {}

    record Missing(UUID uuid, String nickName) {}

    record OtherType(int count) {}

    record Careless(String note) {}

    record Deep(List<Painted> parts) {}

    record Forgetful(UUID uuid) {}

    record Part(String name) {}

    record Painted(String name, String colour) {}
}
