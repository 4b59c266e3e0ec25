package org.minshu.ingestion.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minshu.client.profile.ColumnProfile;
import org.minshu.client.profile.ColumnProfile.Bin;
import org.minshu.client.profile.ColumnProfile.Frequent;
import org.minshu.client.profile.TableProfile;
import org.minshu.ingestion.table.parquet.Profiles;

class ProfilesTest {

    @TempDir
    Path folder;

    @Test
    void aColumnIsMeasuredByWhatItsTypeAllows() throws IOException {
        var rows = IntStream.range(0, 100)
                .mapToObj(i -> "%d,%s,2023-01-%02d,%s,1380000%04d"
                        .formatted(i, i % 10 == 0 ? "" : i % 2 == 0 ? "甲" : "乙", 1 + i % 20, "闽A%05d".formatted(i), i))
                .collect(Collectors.joining("\n", "数,类别,日期,车牌,手机号\n", "\n"));

        var profile = profile(rows);

        assertThat(profile.rows()).isEqualTo(100);
        var number = profile.columns().get(0);
        assertThat(number.min()).isEqualTo("0");
        assertThat(number.max()).isEqualTo("99");
        assertThat(number.mean()).isEqualTo(49.5);
        assertThat(number.histogram()).hasSize(20);
        assertThat(number.histogram().stream().mapToLong(Bin::rows).sum()).isEqualTo(100);
        var kind = profile.columns().get(1);
        assertThat(kind.nulls()).isEqualTo(10);
        assertThat(kind.distinct()).isEqualTo(2);
        assertThat(kind.top()).containsExactly(new Frequent("乙", 50), new Frequent("甲", 40));
        assertThat(profile.columns().get(2).histogram().getFirst().from()).isEqualTo("2023-01-01");
        assertThat(profile.columns().get(3).pattern()).isEqualTo("汉A99999");
        assertThat(profile.columns().get(3).top()).isEmpty();
        assertThat(profile.columns().get(4).pattern()).isEqualTo("MOBILE");
        assertThat(profile.columns()).extracting(ColumnProfile::longest).containsExactly(null, 1, null, 7, 11);
    }

    @Test
    void creditCodesAreKnownByTheirCheckCharacter() throws IOException {
        assertThat(profile("代码\n91350100M000100Y43\n91350100M000100Y43\n")
                        .columns()
                        .getFirst()
                        .pattern())
                .isEqualTo("CREDIT_CODE");
        assertThat(profile("代码\n91350100M000100Y44\n91350100M000100Y44\n")
                        .columns()
                        .getFirst()
                        .pattern())
                .isEqualTo("99999999A999999A99");
    }

    private TableProfile profile(String csv) throws IOException {
        var read = new Read(folder);
        var table = read.csv(csv);
        return Profiles.of(table.parquet(), table.columns(), List.of(), folder, read.limits, new Ticking(read.limits));
    }
}
