package org.minshu.client.records;

import java.util.List;
import org.minshu.client.profile.ColumnProfile;

/**
 * A table as somebody may see it.
 *
 * @param key how requests for records name it
 * @param version the one that is described; the newest where none was asked for
 * @param columns those that the caller may see; of data that is not open to everybody without any value, so that values are
 *     handed out only where that is recorded
 */
public record TableDetail(String key, String name, int version, long rows, List<ColumnProfile> columns) {

    public TableDetail {
        columns = List.copyOf(columns);
    }
}
