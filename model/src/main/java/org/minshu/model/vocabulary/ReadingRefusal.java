package org.minshu.model.vocabulary;

/** Why no table and no text could be taken from a stored file. Codes are stored: add, never rename. */
public enum ReadingRefusal implements Term {
    FILE_EMPTY("文件是空的，没有可读取的内容。请上传有数据的文件。", "The file is empty. Upload one that has data."),
    NO_ROWS("文件中没有数据行。请检查是否只有表头。", "The file has no data rows. See whether it holds only a header."),
    ALL_ROWS_REJECTED(
            "没有一行能够读取。请检查分隔符、引号和编码。", "Not one row could be read. Check the delimiter, the quotes and the encoding."),
    NOT_TABULAR(
            "文件内容不是表格。如需提供查询，请上传 CSV、XLSX 或 JSON。",
            "The content is no table. Upload CSV, XLSX or JSON to have it queried."),
    FORMAT_UNSUPPORTED("暂不支持读取这种格式，文件仍可下载。", "This format is not read; the file can still be downloaded."),
    DAMAGED("文件已损坏或不完整，无法读取。请重新导出后上传。", "The file is damaged or cut short. Export it again and upload it."),
    ENCRYPTED("文件已加密，无法读取。请去除密码后上传。", "The file is encrypted. Upload it without a password."),
    NOT_TEXT(
            "文件内容不是可识别的文本。请使用 UTF-8 或 GB18030 编码。",
            "The content is no text that is recognised. Use UTF-8 or GB 18030."),
    TOO_MANY_COLUMNS("列数超过上限。请拆分表格。", "There are more columns than are taken. Split the table."),
    TOO_MANY_TABLES("文件中的表格或压缩包成员过多。请拆分后上传。", "The file has too many sheets or members. Split it."),
    TOO_LARGE("解压或读取后的内容超过上限。请拆分后上传。", "Unpacked, the content is larger than is taken. Split it."),
    UNPACKS_TOO_FAR("压缩比异常，疑似压缩炸弹，已停止读取。", "It unpacks to a suspicious multiple of its size; reading was stopped."),
    NESTED_TOO_DEEPLY("内容嵌套层次过深。请展开后上传。", "The content is nested too deeply. Flatten it."),
    UNSAFE_ARCHIVE("压缩包成员的路径不安全，已拒绝读取。请重新打包。", "The archive has members with unsafe paths. Pack it again."),
    UNSAFE_XML("XML 含有文档类型声明或外部实体，已拒绝读取。", "The XML has a document type or entities, which are not read."),
    TOO_SLOW("读取超过时间上限，已停止。请拆分后上传。", "Reading took longer than is allowed. Split the file."),
    MEMORY_EXCEEDED("读取所需内存超过上限，已停止。请拆分后上传。", "Reading needs more memory than is allowed. Split the file.");

    private final String zh;
    private final String en;

    ReadingRefusal(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
