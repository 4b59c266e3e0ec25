package org.minshu.catalog.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.minshu.client.dataset.DatasetMetadata.DataItem;
import org.minshu.client.file.DictionaryProposalView.Entry;
import org.minshu.client.profile.ColumnProfile;

class DictionaryProposalsTest {

    private static final List<DataItem> REGISTERED = List.of(
            new DataItem("code", "站点编号", "C", 10, true, "NONE", "统一编码"),
            new DataItem("temp", "水温", "C", 10, false, "NONE", null),
            new DataItem("name", "名称", "C", 5, false, "BUSINESS", null),
            new DataItem("gone", "备注", "C", 50, false, "NONE", null));

    @Test
    void columnsAreHeldAgainstItemsByNameOrLabel() {
        var proposal = DictionaryProposals.compare(
                REGISTERED,
                List.of(
                        column("code", "TEXT", 6),
                        column("水温", "DECIMAL", null),
                        column("name", "TEXT", 30),
                        column("身份证号", "TEXT", 18)));

        assertThat(proposal.entries())
                .extracting(Entry::name, Entry::difference)
                .containsExactly(
                        tuple("code", "SAME"),
                        tuple("水温", "TYPE"),
                        tuple("name", "LENGTH"),
                        tuple("身份证号", "NEW"),
                        tuple("gone", "MISSING"));
    }

    @Test
    void whatPeopleWroteIsKeptWhereTheDataAgrees() {
        var items = DictionaryProposals.compare(
                        REGISTERED,
                        List.of(
                                column("code", "TEXT", 6),
                                column("水温", "DECIMAL", null),
                                column("name", "TEXT", 30),
                                column("身份证号", "TEXT", 18)))
                .items();

        assertThat(items)
                .containsExactly(
                        REGISTERED.get(0),
                        new DataItem("temp", "水温", "N", null, false, "NONE", null),
                        new DataItem("name", "名称", "C", 50, false, "BUSINESS", null),
                        new DataItem("身份证号", "身份证号", "C", 20, false, "PERSONAL_SENSITIVE", null),
                        REGISTERED.get(3));
    }

    private static ColumnProfile column(String name, String type, Integer longest) {
        var pattern = name.equals("身份证号") ? "ID_NUMBER" : null;
        return new ColumnProfile(name, type, 0, 9, null, null, null, List.of(), List.of(), pattern, longest, List.of());
    }
}
