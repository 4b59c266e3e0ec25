package org.minshu.catalog.records;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.tables.ColumnType;
import org.minshu.tables.Rows;
import org.minshu.tables.TableColumn;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Rows as JSON: one array, a line each, or features of GeoJSON. */
record JsonRows(Rows rows, ExportFormat format, JsonMapper json) implements RecordSending.Content {

    @Override
    public long write(OutputStream out) throws IOException {
        try (var sheet = json.writer().withRootValueSeparator("\n").createGenerator(out)) {
            return switch (format) {
                case JSONL -> lines(sheet);
                case GEOJSON -> features(sheet);
                case JSON, CSV, XLSX, PARQUET -> array(sheet);
            };
        }
    }

    private long array(JsonGenerator sheet) {
        long count = 0;
        sheet.writeStartArray();
        for (; rows.next(); count++) {
            RowJson.write(rows, sheet);
        }
        sheet.writeEndArray();
        return count;
    }

    private long lines(JsonGenerator sheet) {
        long count = 0;
        for (; rows.next(); count++) {
            RowJson.write(rows, sheet);
        }
        sheet.writeRaw(count == 0 ? "" : "\n");
        return count;
    }

    private long features(JsonGenerator sheet) {
        int place = place(rows.columns());
        long count = 0;
        sheet.writeStartObject();
        sheet.writeStringProperty("type", "FeatureCollection");
        sheet.writeName("features");
        sheet.writeStartArray();
        for (; rows.next(); count++) {
            feature(sheet, place);
        }
        sheet.writeEndArray();
        sheet.writeEndObject();
        return count;
    }

    private void feature(JsonGenerator sheet, int place) {
        sheet.writeStartObject();
        sheet.writeStringProperty("type", "Feature");
        sheet.writeName("geometry");
        if (rows.value(place) instanceof Rows.Point point) {
            sheet.writeStartObject();
            sheet.writeStringProperty("type", "Point");
            sheet.writeName("coordinates");
            sheet.writeArray(new double[] {point.lon(), point.lat()}, 0, 2);
            sheet.writeEndObject();
        } else {
            RowJson.value(rows.value(place), sheet);
        }
        sheet.writeName("properties");
        sheet.writeStartObject();
        for (int i = 0; i < rows.columns().size(); i++) {
            if (i != place) {
                sheet.writeName(rows.columns().get(i).name());
                RowJson.value(rows.value(i), sheet);
            }
        }
        sheet.writeEndObject();
        sheet.writeEndObject();
    }

    /**
     * The first column that holds places.
     *
     * @throws CatalogException PARAMETER_INVALID where there is none
     */
    static int place(List<TableColumn> columns) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).type() == ColumnType.POINT || columns.get(i).type() == ColumnType.SHAPE) {
                return i;
            }
        }
        throw new CatalogException(ProblemType.PARAMETER_INVALID, "GeoJSON needs a column of points or shapes");
    }
}
