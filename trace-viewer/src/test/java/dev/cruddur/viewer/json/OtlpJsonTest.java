package dev.cruddur.viewer.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.google.protobuf.ByteString;
import io.opentelemetry.proto.common.v1.AnyValue;
import io.opentelemetry.proto.common.v1.ArrayValue;
import io.opentelemetry.proto.common.v1.KeyValueList;
import io.opentelemetry.proto.metrics.v1.ExponentialHistogramDataPoint;
import io.opentelemetry.proto.trace.v1.Span;
import io.opentelemetry.proto.trace.v1.Status;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtlpJsonTest {

    private static final ByteString ID = ByteString.copyFrom(new byte[] {(byte) 0xAB, 0, 1, 2, 3, 4, 5, 6});

    @Test
    void span_isWrittenAsTheSpecificationSays() {
        var span = Span.newBuilder()
                .setSpanId(ID)
                .setStartTimeUnixNano(-1)
                .setKind(Span.SpanKind.SPAN_KIND_CLIENT)
                .setFlags(0x101)
                .setStatus(Status.newBuilder().setCode(Status.StatusCode.STATUS_CODE_ERROR));

        assertThat(text(OtlpJson.write(span.build())))
                .isEqualTo("{\"spanId\":\"ab00010203040506\",\"kind\":3,"
                        + "\"startTimeUnixNano\":\"18446744073709551615\",\"status\":{\"code\":2},\"flags\":257}");
    }

    @Test
    void idsInCapitals_areRead() throws IOException {
        assertThat(span("{\"spanId\": \"AB00010203040506\"}").getSpanId()).isEqualTo(ID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1767225600000000001", "\"1767225600000000001\""})
    void longNumber_mayStandInQuotes(String number) throws IOException {
        assertThat(span("{\"startTimeUnixNano\": " + number + "}").getStartTimeUnixNano())
                .isEqualTo(1_767_225_600_000_000_001L);
    }

    @Test
    void unknownAndNullFields_areIgnored() throws IOException {
        assertThat(span("{\"name\": \"n\", \"traceState\": null, \"x\": [{\"y\": {}}], \"trace_state\": \"old\"}"))
                .isEqualTo(Span.newBuilder().setName("n").build());
    }

    @Test
    void kindOfTheFuture_isKept() throws IOException {
        assertThat(span("{\"kind\": 99}").getKindValue()).isEqualTo(99);
    }

    @Test
    void everyKindOfValue_comesBackAsItWas() throws IOException {
        var value = AnyValue.newBuilder()
                .setArrayValue(ArrayValue.newBuilder()
                        .addValues(AnyValue.newBuilder().setStringValue("ä\"\n"))
                        .addValues(AnyValue.newBuilder().setBoolValue(false))
                        .addValues(AnyValue.newBuilder().setIntValue(Long.MIN_VALUE))
                        .addValues(AnyValue.newBuilder().setDoubleValue(Double.NaN))
                        .addValues(AnyValue.newBuilder().setDoubleValue(Double.NEGATIVE_INFINITY))
                        .addValues(AnyValue.newBuilder().setDoubleValue(0.1))
                        .addValues(AnyValue.newBuilder().setBytesValue(ID))
                        .addValues(AnyValue.newBuilder().setKvlistValue(KeyValueList.getDefaultInstance())))
                .build();
        var back = AnyValue.newBuilder();
        OtlpJson.read(OtlpJson.write(value), back);

        assertThat(back.build()).isEqualTo(value);
    }

    @Test
    void signedAndUnsignedNumbers_comeBackAsTheyWere() throws IOException {
        var point = ExponentialHistogramDataPoint.newBuilder()
                .setScale(-3)
                .setCount(-1)
                .setFlags(-1)
                .build();
        var back = ExponentialHistogramDataPoint.newBuilder();
        OtlpJson.read(OtlpJson.write(point), back);

        assertThat(back.build()).isEqualTo(point);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"spanId\": \"abc\"}",
                "{\"flags\": -1}",
                "{\"flags\": 4294967296}",
                "{\"droppedAttributesCount\": 1.5}",
                "{\"name\": true}",
                "{\"startTimeUnixNano\": {}}",
                "{\"status\": []}",
                "{\"kind\": 1.5}"
            })
    void wrongShape_isRefused(String json) {
        assertThatIOException().isThrownBy(() -> span(json));
    }

    private static Span span(String json) throws IOException {
        var span = Span.newBuilder();
        OtlpJson.read(json.getBytes(StandardCharsets.UTF_8), span);
        return span.build();
    }

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }
}
