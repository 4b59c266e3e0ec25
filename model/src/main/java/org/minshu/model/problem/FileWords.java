package org.minshu.model.problem;

/** How refused files and sheets are told. */
final class FileWords {

    static final ProblemWords FILE_TOO_LARGE = new ProblemWords(
            new Sentences("文件过大", "请拆分后上传。"), new Sentences("The file is too large", "Split it and upload the parts."));
    static final ProblemWords FILE_EMPTY = new ProblemWords(
            new Sentences("文件是空的", "请选择有内容的文件。"), new Sentences("The file is empty", "Choose a file with content."));
    static final ProblemWords FILE_NAME_INVALID = new ProblemWords(
            new Sentences("文件名不正确", "文件名为 1 至 200 个字符，不含路径和控制字符。"),
            new Sentences("The file name is not valid", "Use 1 to 200 characters without path or control characters."));
    static final ProblemWords FILE_TYPE_REFUSED = new ProblemWords(
            new Sentences("不接受这种文件", "请上传数据文件，程序和脚本不接受。"),
            new Sentences("This kind of file is not accepted", "Upload data files; programs and scripts are refused."));
    static final ProblemWords FILE_TYPE_MISMATCH = new ProblemWords(
            new Sentences("文件内容与扩展名不符", "请使用与内容一致的扩展名。"),
            new Sentences("The content does not match the file name", "Use the extension that fits the content."));
    static final ProblemWords SHEET_UNREADABLE = new ProblemWords(
            new Sentences("无法读取表格", "请另存为 XLSX，或以 UTF-8、GB18030 编码的 CSV 重新上传。"),
            new Sentences(
                    "The table cannot be read", "Save it as XLSX, or as CSV in UTF-8 or GB18030, and send it again."));
    static final ProblemWords SHEET_COLUMNS_WRONG = new ProblemWords(
            new Sentences("表头不符合要求", "请下载模板，把内容填入模板的各列后重新上传。"),
            new Sentences(
                    "The columns are not those of the form", "Download the template, fill it in and send it again."));
    static final ProblemWords SHEET_TOO_LARGE = new ProblemWords(
            new Sentences("表格过大", "请拆分成几个表格，分次上传。"),
            new Sentences("The table is too large", "Split it and send the parts one after the other."));

    private FileWords() {}
}
