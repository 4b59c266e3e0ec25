package org.minshu.model.problem;

/** How refusals of what arrives are told: uploads in pieces, files of other sites, pushed rows. */
final class ArrivalWords {

    static final ProblemWords UPLOAD_CUT = new ProblemWords(
            new Sentences("上传中断", "文件没有保存，请重新上传。"),
            new Sentences("The upload was cut off", "Nothing was kept: upload again."));
    static final ProblemWords UPLOAD_NOT_FOUND = new ProblemWords(
            new Sentences("没有这个上传", "它可能已完成、取消或过期，请重新选择文件上传。"),
            new Sentences("No such upload", "It may have ended or expired: choose the file again."));
    static final ProblemWords UPLOAD_EXPIRED = new ProblemWords(
            new Sentences("上传已过期", "已收到的部分已清除，请重新选择文件上传。"),
            new Sentences("The upload has expired", "What had arrived was removed: choose the file again."));
    static final ProblemWords UPLOAD_OFFSET = new ProblemWords(
            new Sentences("续传位置不对", "请先用 HEAD 查询已收到的字节数，再从该处续传。"),
            new Sentences("Not where the upload stands", "Ask with HEAD how much has arrived, and go on from there."));
    static final ProblemWords UPLOAD_LOCKED = new ProblemWords(
            new Sentences("该文件正在另一处上传", "请等它结束或断开几秒后再续传。"),
            new Sentences(
                    "The upload is being sent elsewhere", "Go on when that has ended, or seconds after it broke."));
    static final ProblemWords UPLOAD_CHECKSUM = new ProblemWords(
            new Sentences("校验和不符", "这一段没有保存，请重新发送。"),
            new Sentences("The checksum does not fit", "This piece was not kept: send it again."));
    static final ProblemWords UPLOAD_VERSION = new ProblemWords(
            new Sentences("不支持的续传协议版本", "请在 Tus-Resumable 头中使用 1.0.0。"),
            new Sentences("Version of the protocol not supported", "Send Tus-Resumable: 1.0.0."));
    static final ProblemWords QUOTA_EXCEEDED = new ProblemWords(
            new Sentences("部门存储空间不足", "请删除不再需要的文件，或联系数据主管部门。"),
            new Sentences(
                    "The department's storage is full", "Remove files it no longer needs, or ask the authority."));
    static final ProblemWords TOO_MANY_UPLOADS = new ProblemWords(
            new Sentences("未完成的上传太多", "请先完成或取消其中几个。"),
            new Sentences("Too many unfinished uploads", "Finish or cancel some of them first."));
    static final ProblemWords REMOTE_ADDRESS_INVALID = new ProblemWords(
            new Sentences("网址不可用", "请填写 http 或 https 网址，不带用户名和密码。"),
            new Sentences("The address cannot be used", "Give an http or https address without user and password."));
    static final ProblemWords REMOTE_FILE_NOT_FOUND = new ProblemWords(
            new Sentences("没有这个取文件的任务", "它可能已移除，请回到数据集页面查看。"),
            new Sentences("Nothing is fetched under this number", "It may have been dismissed: look at the dataset."));
    static final ProblemWords BATCH_NOT_FOUND = new ProblemWords(
            new Sentences("没有这个批次", "请核对批次号。"), new Sentences("No such batch", "Check the number of the batch."));
    static final ProblemWords BATCH_DIFFERS = new ProblemWords(
            new Sentences("同一批次号已有不同的内容", "新的数据请使用新的批次号。"),
            new Sentences("The batch number stands for other rows", "Send new rows under a new batch number."));

    private ArrivalWords() {}
}
