package org.minshu.catalog.file;

import static org.minshu.catalog.file.FileContent.ARCHIVE;
import static org.minshu.catalog.file.FileContent.COMPOUND;
import static org.minshu.catalog.file.FileContent.OFFICE;
import static org.minshu.catalog.file.FileContent.OTHER;
import static org.minshu.catalog.file.FileContent.TEXT;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Formats that are accepted: 信息资源格式 of 发改高技〔2017〕1272号 as files, and what open portals add. */
enum FileFormat {
    CSV("text/csv", TEXT, "csv"),
    TSV("text/tab-separated-values", TEXT, "tsv"),
    TXT("text/plain", TEXT, "txt"),
    JSON("application/json", TEXT, "json"),
    JSONL("application/x-ndjson", TEXT, "jsonl", "ndjson"),
    GEOJSON("application/geo+json", TEXT, "geojson"),
    XML("application/xml", TEXT, "xml"),
    KML("application/vnd.google-earth.kml+xml", TEXT, "kml"),
    RDF("application/rdf+xml", TEXT, "rdf"),
    TTL("text/turtle", TEXT, "ttl"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", OFFICE, "xlsx"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", OFFICE, "docx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", OFFICE, "pptx"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", ARCHIVE, "ods"),
    OFD("application/ofd", ARCHIVE, "ofd"),
    ZIP("application/zip", ARCHIVE, "zip"),
    KMZ("application/vnd.google-earth.kmz", ARCHIVE, "kmz"),
    XLS("application/vnd.ms-excel", COMPOUND, "xls"),
    DOC("application/msword", COMPOUND, "doc"),
    PPT("application/vnd.ms-powerpoint", COMPOUND, "ppt"),
    ET("application/wps-office.et", COMPOUND, "et"),
    WPS("application/wps-office.wps", COMPOUND, "wps"),
    PDF("application/pdf", OTHER, "pdf"),
    PARQUET("application/vnd.apache.parquet", OTHER, "parquet"),
    GPKG("application/geopackage+sqlite3", OTHER, "gpkg"),
    NETCDF("application/x-netcdf", OTHER, "nc"),
    DBF("application/x-dbf", OTHER, "dbf"),
    GZIP("application/gzip", OTHER, "gz"),
    JPG("image/jpeg", OTHER, "jpg", "jpeg"),
    PNG("image/png", OTHER, "png"),
    GIF("image/gif", OTHER, "gif"),
    BMP("image/bmp", OTHER, "bmp"),
    TIFF("image/tiff", OTHER, "tif", "tiff"),
    MP4("video/mp4", OTHER, "mp4"),
    MPG("video/mpeg", OTHER, "mpg", "mpeg");

    private final String mediaType;
    private final FileContent content;
    private final List<String> extensions;

    FileFormat(String mediaType, FileContent content, String... extensions) {
        this.mediaType = mediaType;
        this.content = content;
        this.extensions = List.of(extensions);
    }

    static Optional<FileFormat> of(FileName name) {
        return Arrays.stream(values())
                .filter(format -> format.extensions.contains(name.extension()))
                .findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    FileContent content() {
        return content;
    }
}
