package dev.cruddur.localstack.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DiceTest {

    @Test
    void sameThing_ofTheSameSeed_comesOutTheSame() {
        assertThat(new Dice(1, "crud", 7).share()).isEqualTo(new Dice(1, "crud", 7).share());
        assertThat(new Dice(1, "crud", 7).share())
                .isNotEqualTo(new Dice(1, "crud", 8).share())
                .isNotEqualTo(new Dice(1, "like", 7).share())
                .isNotEqualTo(new Dice(2, "crud", 7).share());
    }

    @Test
    void someOf_areDistinct_andOfThoseThereAre() {
        for (int size = 1; size < 50; size++) {
            int[] all = new Dice(1, "x", size).someOf(size, size);
            assertThat(Arrays.stream(all).distinct().filter(one -> one >= 0).max())
                    .hasValue(size - 1);
            assertThat(Arrays.stream(all).distinct().count()).isEqualTo(size);
        }
    }

    @Test
    void uuid_isOfVersion7_andCarriesItsMoment() {
        UUID uuid = new Dice(1, "x", 0).uuid(1_700_000_000_123L);

        assertThat(uuid.version()).isEqualTo(7);
        assertThat(uuid.variant()).isEqualTo(2);
        assertThat(uuid.getMostSignificantBits() >>> 16).isEqualTo(1_700_000_000_123L);
    }

    @Test
    void popularity_isSkewed() {
        Popularity popularity = new Popularity(1_000, 1.0, new Dice(1, "x", 0));
        int[] chosen = new int[1_000];
        Dice dice = new Dice(1, "y", 0);
        for (int i = 0; i < 100_000; i++) {
            chosen[popularity.choose(dice)]++;
        }
        Arrays.sort(chosen);

        int few = Arrays.stream(chosen, 990, 1_000).sum();
        assertThat(few).isBetween(30_000, 50_000);
    }
}
