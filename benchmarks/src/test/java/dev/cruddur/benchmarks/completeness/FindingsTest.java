package dev.cruddur.benchmarks.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cruddur.benchmarks.load.Call;
import dev.cruddur.benchmarks.load.Caller;
import dev.cruddur.benchmarks.load.TraceParent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who says that all is there must notice what is not. */
class FindingsTest {

    private static final Action READ =
            new Action("read", 1, 200, Caller.stranger("http://localhost"), () -> Call.get("/api/home"));
    private static final Instant ENDED = Instant.parse("2026-01-01T12:00:00Z");
    private static final Duration MEMORY = Duration.ofSeconds(2);
    private static final String QUERY = "backend CLIENT SELECT home";

    private final Sent sent = new Sent(READ, TraceParent.fresh(), 200);

    @Test
    void wholeTrace_isComplete() {
        var found = found(whole());

        assertThat(found.areAllComplete()).isTrue();
        assertThat(found.traces()).isEqualTo(1);
        assertThat(found.complete()).isEqualTo(1);
        assertThat(found.spans()).isEqualTo(4);
    }

    @Test
    void requestWithoutASpan_isNotComplete() {
        var found = found(List.of());

        assertThat(found.areAllComplete()).isFalse();
        assertThat(found.traces()).isZero();
        assertThat(found.missing()).hasSize(4);
    }

    @Test
    void leafThatIsMissing_isNamed() {
        var found = found(without(3));

        assertThat(found.areAllComplete()).isFalse();
        assertThat(found.missing()).extracting(MissingSpan::line).containsExactly(QUERY);
        assertThat(found.orphans()).isZero();
    }

    @Test
    void spanWhoseParentIsMissing_isAnOrphan_andTheParentIsNamed() {
        var found = found(without(1));

        assertThat(found.areAllComplete()).isFalse();
        assertThat(found.orphans()).isEqualTo(1);
        assertThat(found.missing()).extracting(MissingSpan::line).containsExactly("gateway CLIENT GET /home");
    }

    @Test
    void spanThatArrivesTwice_isADuplicate() {
        var found = found(with(whole().getLast()));

        assertThat(found.areAllComplete()).isFalse();
        assertThat(found.duplicates()).isEqualTo(1);
    }

    @Test
    void traceWithTwoFirstSpans_isSplit() {
        var found = found(with(span(sent.parent().traceId(), "9", "", "backend SERVER GET /home")));

        assertThat(found.areAllComplete()).isFalse();
        assertThat(found.split()).isEqualTo(1);
    }

    @Test
    void traceThatNobodyAskedFor_isAPieceThatCameOff() {
        assertThat(found(with(span("other", "9", "", "backend SERVER GET /home")))
                        .split())
                .isEqualTo(1);
        assertThat(found(with(span("other", "9", "", "activities INTERNAL deliver reply")))
                        .areAllComplete())
                .isFalse();
        assertThat(found(with(span("other", "9", "", "activities INTERNAL purge cruds")))
                        .areAllComplete())
                .isTrue();
    }

    @Test
    void callThatBrokeOff_excusesWhatMayNeverHaveBegun() {
        var cutShort = List.of(
                span(sent.parent().traceId(), "1", sent.parent().spanId(), "gateway SERVER GET /api/home", true, 504),
                span(sent.parent().traceId(), "2", "1", "gateway CLIENT GET /home", true, 0));

        assertThat(found(cutShort).areAllComplete()).isTrue();
    }

    @Test
    void callThatWasAnswered_wantsWhoAnswered() {
        var refused = List.of(
                span(sent.parent().traceId(), "1", sent.parent().spanId(), "gateway SERVER GET /api/home", true, 502),
                span(sent.parent().traceId(), "2", "1", "gateway CLIENT GET /home", true, 500));

        assertThat(found(refused).missing()).extracting(MissingSpan::line).containsExactly("backend SERVER GET /home");
    }

    @Test
    void actionThatLeavesNowThisNowThat_isNoMeasure() {
        var other = new Sent(READ, TraceParent.fresh(), 200);
        var received = Map.of(
                sent.parent().traceId(), whole(), other.parent().traceId(), List.of(span(other, "gateway SERVER GET")));

        assertThatThrownBy(() -> Tree.ofAll(List.of(sent, other), received)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatAProcessHadInItsMemoryWhenItDied_isLostWithIt() {
        var gone = ENDED.plusMillis(80);

        assertThat(found(without(3)).isLostOnlyWith("backend", gone, MEMORY)).isTrue();
        assertThat(found(without(2)).isLostOnlyWith("backend", gone, MEMORY)).isTrue();
    }

    @Test
    void whatAnotherProcessLost_orThisOneLongBefore_isNot() {
        assertThat(found(without(3)).isLostOnlyWith("gateway", ENDED, MEMORY)).isFalse();
        assertThat(found(without(3)).isLostOnlyWith("backend", ENDED.plusSeconds(60), MEMORY))
                .isFalse();
        assertThat(found(without(3)).isLostOnlyWith("backend", ENDED.minusSeconds(60), MEMORY))
                .isFalse();
    }

    @Test
    void whatCameTwiceOrInPieces_noDeathExplains() {
        assertThat(found(with(whole().getLast())).isLostOnlyWith("backend", ENDED, MEMORY))
                .isFalse();
        assertThat(found(with(span("other", "9", "", "backend SERVER GET /home")))
                        .isLostOnlyWith("backend", ENDED, MEMORY))
                .isFalse();
        assertThat(found(without(1)).isLostOnlyWith("backend", ENDED, MEMORY)).isFalse();
    }

    private Findings found(List<RecordedSpan> received) {
        return Findings.of(
                List.of(sent),
                received,
                Map.of(READ, Tree.ofAll(List.of(sent), Map.of(sent.parent().traceId(), whole()))));
    }

    private List<RecordedSpan> whole() {
        var trace = sent.parent().traceId();
        return List.of(
                span(trace, "1", sent.parent().spanId(), "gateway SERVER GET /api/home"),
                span(trace, "2", "1", "gateway CLIENT GET /home"),
                span(trace, "3", "2", "backend SERVER GET /home"),
                span(trace, "4", "3", QUERY));
    }

    private List<RecordedSpan> with(RecordedSpan another) {
        return Stream.concat(whole().stream(), Stream.of(another)).toList();
    }

    private List<RecordedSpan> without(int index) {
        var rest = new ArrayList<>(whole());
        rest.remove(index);
        return rest;
    }

    private static RecordedSpan span(Sent sent, String line) {
        return span(sent.parent().traceId(), "1", sent.parent().spanId(), line);
    }

    private static RecordedSpan span(String trace, String id, String parent, String line) {
        return span(trace, id, parent, line, false, 200);
    }

    private static RecordedSpan span(String trace, String id, String parent, String line, boolean failed, long status) {
        var nanos = Duration.between(Instant.EPOCH, ENDED).toNanos();
        return new RecordedSpan(trace, id, parent, line, nanos, failed, status);
    }
}
