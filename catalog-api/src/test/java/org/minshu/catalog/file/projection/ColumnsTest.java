package org.minshu.catalog.file.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.minshu.catalog.dataset.DatasetItem;
import org.minshu.model.vocabulary.Sensitivity;

class ColumnsTest {

    static final List<DatasetItem> DICTIONARY = List.of(
            item("section", "断面名称"),
            item("at", "监测时间"),
            item("ammonia", "氨氮"),
            item("remark", "备注"),
            item("note", "备注"));

    @Test
    void columnsAreFoundByNameOrLabelInTheOrderOfTheFile() {
        var columns = Columns.of(List.of("氨氮", "at", "section"), DICTIONARY, List.of("section", "ammonia"));

        assertThat(columns).hasValue(new Columns(List.of(0, 2), false));
    }

    @Test
    void aColumnThatTheDictionaryDoesNotKnowIsNobodys() {
        var columns = Columns.of(List.of("section", "身份证号"), DICTIONARY, List.of("section", "身份证号"));

        assertThat(columns).hasValue(new Columns(List.of(0), false));
    }

    @Test
    void aLabelThatTwoItemsShareNamesNeither() {
        assertThat(Columns.of(List.of("备注"), DICTIONARY, List.of("remark"))).isEmpty();
    }

    @Test
    void twoColumnsOfOneItemCannotBeToldApart() {
        assertThat(Columns.of(List.of("ammonia", "氨氮"), DICTIONARY, List.of("ammonia")))
                .isEmpty();
    }

    @Test
    void allColumnsGrantedIsTheWholeTable() {
        var columns = Columns.of(List.of("section", "at"), DICTIONARY, List.of("at", "section"));

        assertThat(columns.orElseThrow().complete()).isTrue();
    }

    static DatasetItem item(String name, String label) {
        return new DatasetItem(name, label, Sensitivity.NONE);
    }
}
