package org.minshu.client.records;

import java.time.Instant;

/**
 * A table of a dataset.
 *
 * @param key how requests for records name it
 * @param distribution id of the file that it came with
 * @param position of the sheet or member within the file, from 0
 * @param version the newest one
 * @param madeAt when that was made
 */
public record TableView(
        String key, String distribution, int position, String name, int version, long rows, Instant madeAt) {}
