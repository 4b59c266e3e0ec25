package org.minshu.catalog.measurement;

/**
 * Names a version of a table.
 *
 * @param distribution id of the file that it came with
 * @param position of the sheet or member within the file, from 0
 */
record VersionKey(String distribution, int position, int version) {

    /** How requests for records name the table. */
    String table() {
        return position == 0 ? distribution : distribution + ":" + position;
    }

    /** The file of a table that is named so. */
    static String distribution(String table) {
        int colon = table.indexOf(':');
        return colon < 0 ? table : table.substring(0, colon);
    }

    @Override
    public String toString() {
        return table() + " v" + version;
    }
}
