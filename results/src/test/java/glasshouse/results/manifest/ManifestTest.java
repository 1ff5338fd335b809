package glasshouse.results.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import glasshouse.results.Sample;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ManifestTest {
    @Test
    void a_manifest_is_read_as_it_was_written() {
        Manifest manifest = Sample.manifest(Long.MIN_VALUE, "aa11");
        String json = manifest.json();
        assertThat(Manifest.of(json)).isEqualTo(manifest);
        assertThat(json)
                .startsWith("{\n  \"status\" : \"running\",\n  \"label\"")
                .contains("\"world_hash\" : \"aa11\"")
                .contains(
                        "\"synthetic\" : \"synthetic; a model with the published rulebook of Rongcheng, not Rongcheng\"")
                .contains("\"assumed_parameters\" : 120")
                .doesNotContain("\"number\"")
                .endsWith("}\n");
    }

    @Test
    void a_newer_manifest_is_still_read_and_a_broken_one_is_not() {
        Manifest manifest = Sample.manifest(1, "aa11");
        String newer = manifest.json().replaceFirst("\\{", "{ \"added_later\": 1,");
        assertThat(Manifest.of(newer)).isEqualTo(manifest);
        assertThatThrownBy(() -> Manifest.of("{\"status\": ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Manifest.of("null")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Manifest.of("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Manifest.of("{}")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_same_run_is_the_same_whatever_its_digest_and_name() {
        Manifest.Identity one = Sample.manifest(1, "aa11").identity();
        assertThat(one.sameRun(one.withDigest("d1"))).isTrue();
        assertThat(one.sameRun(Sample.manifest(2, "aa11").identity())).isFalse();
        assertThat(one.sameRun(Sample.manifest(1, "bb22").identity())).isFalse();
    }

    @Test
    void maps_are_written_in_their_own_order_on_one_line() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("run", "runs/x");
        map.put("digest", "ab");
        map.put("phases", List.of(1, 2.5));
        map.put("absent", null);
        assertThat(Json.line(map))
                .isEqualTo("{\"run\":\"runs/x\",\"digest\":\"ab\",\"phases\":[1,2.5],\"absent\":null}");
    }

    @Test
    void a_label_says_what_the_numbers_hang_on() {
        assertThat(Label.ofInvented(10, 4).sentence())
                .isEqualTo("synthetic; a model with an invented rulebook, of no real city; "
                        + "hangs on 4 assumed of 10 parameters");
    }
}
