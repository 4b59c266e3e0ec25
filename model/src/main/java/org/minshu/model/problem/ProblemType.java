package org.minshu.model.problem;

import java.net.URI;
import java.util.Locale;

/** Every way the platform refuses a request. Names become public URIs: add, never rename. */
public enum ProblemType {
    UNAUTHENTICATED(
            ProblemKind.UNAUTHENTICATED,
            new Sentences("需要登录", "请先登录，或在 Authorization 头中携带有效的访问令牌。"),
            new Sentences("Sign-in required", "Sign in, or send a valid access token in the Authorization header.")),
    TOKEN_INVALID(
            ProblemKind.UNAUTHENTICATED,
            new Sentences("访问令牌无效", "令牌已过期、签发方不对或不是发给本平台的，请重新获取。"),
            new Sentences(
                    "Access token not accepted",
                    "It has expired, comes from another issuer or is meant for another audience: get a new one.")),
    NOT_ALLOWED(
            ProblemKind.FORBIDDEN,
            new Sentences("没有权限", "请使用具有相应角色的账号。"),
            new Sentences("Not allowed", "Use an account that has the role for this.")),
    ACCOUNT_SUSPENDED(
            ProblemKind.FORBIDDEN,
            new Sentences("账号已停用", "请联系数据主管部门；停用期间可退出登录后浏览公开数据。"),
            new Sentences(
                    "The account is suspended", "Ask the data authority; sign out to go on reading what is public.")),
    OWN_ACCOUNT(
            ProblemKind.FORBIDDEN,
            new Sentences("不能修改自己的权限", "请由另一位主管部门人员修改。"),
            new Sentences("Nobody changes their own rights", "Let another officer of the authority do it.")),
    OTHER_DEPARTMENT(
            ProblemKind.FORBIDDEN,
            new Sentences("不属于您的部门", "请联系该资源的提供部门办理。"),
            new Sentences("Belongs to another department", "Ask the department that provides it.")),
    OTHER_ORGANISATION(
            ProblemKind.FORBIDDEN,
            new Sentences("不属于您的单位", "请使用提出申请的单位账号。"),
            new Sentences("Belongs to another organisation", "Use an account of the organisation that asked.")),
    OWN_REQUEST(
            ProblemKind.FORBIDDEN,
            new Sentences("不能审批自己的申请", "请由其他人员审批。"),
            new Sentences("Nobody decides on their own request", "Let somebody else decide.")),
    GRANT_MISSING(
            ProblemKind.FORBIDDEN,
            new Sentences("没有有效授权", "请先申请该数据，获批后再下载。"),
            new Sentences("No grant for this data", "Request access first; download once it is granted.")),
    GRANT_ENDED(
            ProblemKind.FORBIDDEN,
            new Sentences("授权已到期或已收回", "如仍需使用，请重新申请。"),
            new Sentences("The grant has ended", "Request access again if it is still needed.")),
    PROJECTION_IMPOSSIBLE(
            ProblemKind.FORBIDDEN,
            new Sentences("该文件不能按授权项裁剪", "只有全部数据项获批后才能下载该文件。"),
            new Sentences(
                    "This file cannot be cut to the granted items", "It is served only when every item is granted.")),
    NOT_FOUND(
            ProblemKind.NOT_FOUND,
            new Sentences("没有找到", "请检查地址，或返回数据目录搜索。"),
            new Sentences("Not found", "Check the address, or search the catalogue.")),
    DATASET_NOT_FOUND(
            ProblemKind.NOT_FOUND,
            new Sentences("没有这个数据集", "请检查资源代码，或返回数据目录搜索。"),
            new Sentences("No such dataset", "Check the resource code, or search the catalogue.")),
    DATASET_WITHDRAWN(
            ProblemKind.GONE,
            new Sentences("该数据集已撤下", "请查看撤下说明和替代数据集，或返回数据目录搜索。"),
            new Sentences("The dataset was withdrawn", "See why and what replaces it, or search the catalogue.")),
    DEPARTMENT_NOT_FOUND(
            ProblemKind.NOT_FOUND,
            new Sentences("没有这个部门", "请从部门列表中选择。"),
            new Sentences("No such department", "Choose one from the list of departments.")),
    LIBRARY_NOT_FOUND(
            ProblemKind.NOT_FOUND,
            new Sentences("没有这个专题库或基础库", "请从库列表中选择。"),
            new Sentences("No such library", "Choose one from the list of libraries.")),
    DISTRIBUTION_NOT_FOUND(
            ProblemKind.NOT_FOUND,
            new Sentences("没有这个文件", "请回到数据集页面选择文件。"),
            new Sentences("No such file", "Choose a file on the dataset page.")),
    TABLE_NOT_FOUND(
            ProblemKind.NOT_FOUND,
            new Sentences("没有这个数据表", "该文件可能尚未解析，或不含表格；请在数据集页面查看。"),
            new Sentences("No such table", "The file may still be read, or hold none: see the dataset page.")),
    REQUEST_NOT_FOUND(
            ProblemKind.NOT_FOUND,
            new Sentences("没有这个申请", "请在我的申请中查看编号。"),
            new Sentences("No such request", "Look up its number among your requests.")),
    GRANT_NOT_FOUND(
            ProblemKind.NOT_FOUND,
            new Sentences("没有这个授权", "请在我的授权中查看编号。"),
            new Sentences("No such grant", "Look up its number among your grants.")),
    SCENARIO_NOT_FOUND(
            ProblemKind.NOT_FOUND,
            new Sentences("没有这个应用场景", "请从场景列表中选择。"),
            new Sentences("No such scenario", "Choose one from the list of scenarios.")),
    VERSION_NOT_FOUND(
            ProblemKind.NOT_FOUND,
            new Sentences("没有这个版本", "请从版本列表中选择。"),
            new Sentences("No such version", "Choose one from the list of versions.")),
    NOTICE_NOT_FOUND(
            ProblemKind.NOT_FOUND,
            new Sentences("没有这条公告", "公告可能已到期或撤下，请从公告列表中选择。"),
            new Sentences("No such notice", "It may have ended: choose one from the list of notices.")),
    SUBSCRIPTION_NOT_FOUND(
            ProblemKind.NOT_FOUND,
            new Sentences("没有这项关注", "它可能已取消，请回到“我的关注”查看。"),
            new Sentences("No such subscription", "It may have ended: look at your subscriptions.")),
    NEED_NOT_FOUND(
            ProblemKind.NOT_FOUND,
            new Sentences("没有这条数据需求", "请从“数据需求”列表中选择。"),
            new Sentences("No such need", "Choose one from the list of data needs.")),
    MAIL_LINK_INVALID(
            ProblemKind.NOT_FOUND,
            new Sentences("邮件中的链接无效或已过期", "请使用最新一封邮件中的链接，或登录后在“通知设置”中操作。"),
            new Sentences(
                    "The link of the mail is not valid or has expired",
                    "Use the link of the latest mail, or sign in and open your notification settings.")),
    METHOD_NOT_ALLOWED(
            ProblemKind.METHOD_NOT_ALLOWED,
            new Sentences("不支持该请求方法", "请查阅接口文档。"),
            new Sentences("Method not allowed", "See the API documentation.")),
    NOT_ACCEPTABLE(
            ProblemKind.NOT_ACCEPTABLE,
            new Sentences("不支持所要求的格式", "请在 Accept 头中改用支持的格式。"),
            new Sentences("Format not available", "Ask for a supported format in the Accept header.")),
    UNSUPPORTED_MEDIA_TYPE(
            ProblemKind.UNSUPPORTED_MEDIA_TYPE,
            new Sentences("不支持该内容类型", "请按接口文档设置 Content-Type。"),
            new Sentences("Content type not supported", "Set Content-Type as documented.")),
    MALFORMED_REQUEST(
            ProblemKind.MALFORMED,
            new Sentences("请求无法读取", "请检查请求格式是否符合接口文档。"),
            new Sentences("The request cannot be read", "Check its form against the API documentation.")),
    MALFORMED_JSON(
            ProblemKind.MALFORMED,
            new Sentences("JSON 无法解析", "请检查括号、引号和逗号。"),
            new Sentences("The JSON cannot be parsed", "Check brackets, quotes and commas.")),
    JSON_TOO_DEEP(
            ProblemKind.MALFORMED,
            new Sentences("JSON 嵌套过深", "请减少嵌套层数。"),
            new Sentences("The JSON is nested too deeply", "Use fewer levels.")),
    INVALID_UTF8(
            ProblemKind.MALFORMED,
            new Sentences("不是有效的 UTF-8", "请把内容保存为 UTF-8 编码后重试。"),
            new Sentences("Not valid UTF-8", "Save the content as UTF-8 and try again.")),
    BODY_TOO_LARGE(
            ProblemKind.TOO_LARGE,
            new Sentences("内容过大", "请分批提交。"),
            new Sentences("The content is too large", "Send it in smaller parts.")),
    FILE_TOO_LARGE(ProblemKind.TOO_LARGE, FileWords.FILE_TOO_LARGE),
    PAGE_OUT_OF_RANGE(
            ProblemKind.MALFORMED,
            new Sentences("页码超出范围", "最多可翻到第 10,000 条，请缩小搜索范围。"),
            new Sentences("Page out of range", "Paging ends at result 10,000: narrow the search.")),
    PARAMETER_INVALID(
            ProblemKind.MALFORMED,
            new Sentences("参数不正确", "请按接口文档修改参数。"),
            new Sentences("A parameter is not valid", "Correct it as documented.")),
    BBOX_REVERSED(
            ProblemKind.MALFORMED,
            new Sentences("范围框的坐标颠倒", "请按 西、南、东、北 的顺序填写，西小于东、南小于北。"),
            new Sentences(
                    "The bounding box is reversed",
                    "Give west, south, east, north, with west below east and south below north.")),
    QUERY_SYNTAX(ProblemKind.MALFORMED, QueryWords.QUERY_SYNTAX),
    QUERY_COLUMN_UNKNOWN(ProblemKind.MALFORMED, QueryWords.QUERY_COLUMN_UNKNOWN),
    QUERY_FUNCTION_UNKNOWN(ProblemKind.MALFORMED, QueryWords.QUERY_FUNCTION_UNKNOWN),
    QUERY_TYPE_WRONG(ProblemKind.MALFORMED, QueryWords.QUERY_TYPE_WRONG),
    QUERY_NOT_GROUPED(ProblemKind.MALFORMED, QueryWords.QUERY_NOT_GROUPED),
    QUERY_NAME_TAKEN(ProblemKind.MALFORMED, QueryWords.QUERY_NAME_TAKEN),
    QUERY_TOO_COMPLEX(ProblemKind.MALFORMED, QueryWords.QUERY_TOO_COMPLEX),
    QUERY_LIMIT(ProblemKind.MALFORMED, QueryWords.QUERY_LIMIT),
    QUERY_OUT_OF_RANGE(ProblemKind.MALFORMED, QueryWords.QUERY_OUT_OF_RANGE),
    VALIDATION_FAILED(
            ProblemKind.INVALID,
            new Sentences("有内容需要修改", "请按下面逐项的说明修改后重新提交。"),
            new Sentences("Some entries need a change", "Change them as described one by one, then send again.")),
    DATA_QUALITY_LOW(
            ProblemKind.CONFLICT,
            new Sentences("数据质量未达到要求", "请在数据质量页查看未通过的规则，改正数据或规则后再提交。"),
            new Sentences(
                    "The data quality is below what is required",
                    "See which rules fail, correct data or rules, then submit.")),
    DATA_QUALITY_PENDING(
            ProblemKind.CONFLICT,
            new Sentences("数据质量还在检测", "请稍后再提交。"),
            new Sentences("The data quality is still being measured", "Submit in a moment.")),
    REQUIRED(
            ProblemKind.INVALID,
            new Sentences("必填项未填", "请填写该项。"),
            new Sentences("A required entry is missing", "Fill it in.")),
    TOO_LONG(ProblemKind.INVALID, new Sentences("内容过长", "请缩短。"), new Sentences("Too long", "Shorten it.")),
    TOO_SHORT(ProblemKind.INVALID, new Sentences("内容过短", "请补充。"), new Sentences("Too short", "Add more.")),
    CONTROL_CHARACTERS(
            ProblemKind.INVALID,
            new Sentences("含有控制字符", "请删除不可见字符。"),
            new Sentences("Contains control characters", "Remove the invisible characters.")),
    UNKNOWN_TERM(
            ProblemKind.INVALID,
            new Sentences("不在代码表中", "请使用代码表中的值。"),
            new Sentences("Not in the code list", "Use a value of the code list.")),
    CHECK_DIGIT_WRONG(
            ProblemKind.INVALID,
            new Sentences("校验码不正确", "请核对统一社会信用代码。"),
            new Sentences("The check digit is wrong", "Check the unified social credit code.")),
    VALUE_INVALID(
            ProblemKind.INVALID,
            new Sentences("取值不正确", "请按说明修改。"),
            new Sentences("The value is not valid", "Correct it as described.")),
    QUERY_TOO_SLOW(ProblemKind.INVALID, QueryWords.QUERY_TOO_SLOW),
    QUERY_TOO_LARGE(ProblemKind.INVALID, QueryWords.QUERY_TOO_LARGE),
    KEY_NOT_UNIQUE(
            ProblemKind.INVALID,
            new Sentences("所选列不能唯一标识一行", "请选择没有空值、组合不重复的列。"),
            new Sentences(
                    "These columns do not tell rows apart", "Choose columns without gaps whose values do not repeat.")),
    OPEN_NEEDS_LEVEL_ONE(
            ProblemKind.INVALID,
            new Sentences("普遍开放的数据必须为 1 级", "请把数据分级改为 1 级，或改为依申请开放。"),
            new Sentences("Open data must be level 1", "Set level 1, or choose opening on application.")),
    CONDITION_REQUIRED(
            ProblemKind.INVALID,
            new Sentences("有条件共享须写明共享条件", "请填写共享条件。"),
            new Sentences("Conditional sharing needs its condition", "State the condition.")),
    REASON_REQUIRED(
            ProblemKind.INVALID,
            new Sentences("须写明理由", "请填写理由。"),
            new Sentences("A reason is required", "Give the reason.")),
    FILE_FORMAT_NEEDS_FILE_SHARING(
            ProblemKind.INVALID,
            new Sentences("文件格式的资源须以文件方式共享", "请把共享方式改为 共享平台-文件。"),
            new Sentences("File formats are shared as files", "Choose platform file sharing.")),
    GRADE_REFUSED(
            ProblemKind.INVALID,
            new Sentences("核心数据、重要数据不得上平台", "请按规定另行管理，不要在本平台登记。"),
            new Sentences(
                    "Core and important data are not allowed here",
                    "Handle them as the law requires, outside this platform.")),
    DUPLICATE_TITLE(
            ProblemKind.CONFLICT,
            new Sentences("本部门已有同名数据集", "请改名，或修改已有的数据集。"),
            new Sentences(
                    "The department already has a dataset of this title", "Rename it, or edit the existing one.")),
    ALREADY_EXISTS(
            ProblemKind.CONFLICT,
            new Sentences("已经存在", "请改用修改操作。"),
            new Sentences("It already exists", "Change the existing one instead.")),
    STATE_CHANGED(
            ProblemKind.CONFLICT,
            new Sentences("当前状态不允许该操作", "请刷新后查看最新状态。"),
            new Sentences("Its state does not allow this", "Reload to see where it stands.")),
    ALREADY_DECIDED(
            ProblemKind.CONFLICT,
            new Sentences("已有审核结论", "请刷新后查看结论。"),
            new Sentences("Already decided", "Reload to see the decision.")),
    LAST_AUTHORITY(
            ProblemKind.CONFLICT,
            new Sentences("这是最后一位主管部门人员", "请先让另一位人员具有主管部门角色。"),
            new Sentences("This is the last officer of the authority", "Give the role to somebody else first.")),
    NOT_TOGETHER(
            ProblemKind.CONFLICT,
            new Sentences("不能批量办理", "该条目有共享或开放条件，请在条目页面单独办理。"),
            new Sentences("Not to be decided with others", "It has conditions: decide on it on its own page.")),
    REBUILD_RUNNING(
            ProblemKind.CONFLICT,
            new Sentences("索引正在重建", "请等它完成，或先取消它。"),
            new Sentences("The index is being rebuilt already", "Wait until it is done, or cancel it first.")),
    STILL_IN_USE(
            ProblemKind.CONFLICT,
            new Sentences("仍在使用中", "请先处理引用它的内容。"),
            new Sentences("Still in use", "Deal with what refers to it first.")),
    PRECONDITION_REQUIRED(
            ProblemKind.PRECONDITION_REQUIRED,
            new Sentences("缺少 If-Match", "请先读取最新内容，并在 If-Match 头中带上 ETag。"),
            new Sentences("If-Match is required", "Read the latest content first and send its ETag in If-Match.")),
    CHANGED_MEANWHILE(
            ProblemKind.PRECONDITION_FAILED,
            new Sentences("内容已被他人修改", "请读取最新内容，合并后再提交。"),
            new Sentences("Somebody changed it meanwhile", "Read the latest content, merge, and send again.")),
    FILE_EMPTY(ProblemKind.INVALID, FileWords.FILE_EMPTY),
    FILE_NAME_INVALID(ProblemKind.INVALID, FileWords.FILE_NAME_INVALID),
    FILE_TYPE_REFUSED(ProblemKind.INVALID, FileWords.FILE_TYPE_REFUSED),
    FILE_TYPE_MISMATCH(ProblemKind.INVALID, FileWords.FILE_TYPE_MISMATCH),
    SHEET_UNREADABLE(ProblemKind.INVALID, FileWords.SHEET_UNREADABLE),
    SHEET_COLUMNS_WRONG(ProblemKind.INVALID, FileWords.SHEET_COLUMNS_WRONG),
    SHEET_TOO_LARGE(ProblemKind.TOO_LARGE, FileWords.SHEET_TOO_LARGE),
    UPLOAD_CUT(ProblemKind.MALFORMED, ArrivalWords.UPLOAD_CUT),
    UPLOAD_NOT_FOUND(ProblemKind.NOT_FOUND, ArrivalWords.UPLOAD_NOT_FOUND),
    UPLOAD_EXPIRED(ProblemKind.GONE, ArrivalWords.UPLOAD_EXPIRED),
    UPLOAD_OFFSET(ProblemKind.CONFLICT, ArrivalWords.UPLOAD_OFFSET),
    UPLOAD_LOCKED(ProblemKind.LOCKED, ArrivalWords.UPLOAD_LOCKED),
    UPLOAD_CHECKSUM(ProblemKind.CHECKSUM, ArrivalWords.UPLOAD_CHECKSUM),
    UPLOAD_VERSION(ProblemKind.PRECONDITION_FAILED, ArrivalWords.UPLOAD_VERSION),
    QUOTA_EXCEEDED(ProblemKind.TOO_LARGE, ArrivalWords.QUOTA_EXCEEDED),
    TOO_MANY_UPLOADS(ProblemKind.CONFLICT, ArrivalWords.TOO_MANY_UPLOADS),
    REMOTE_ADDRESS_INVALID(ProblemKind.INVALID, ArrivalWords.REMOTE_ADDRESS_INVALID),
    REMOTE_FILE_NOT_FOUND(ProblemKind.NOT_FOUND, ArrivalWords.REMOTE_FILE_NOT_FOUND),
    BATCH_NOT_FOUND(ProblemKind.NOT_FOUND, ArrivalWords.BATCH_NOT_FOUND),
    BATCH_DIFFERS(ProblemKind.CONFLICT, ArrivalWords.BATCH_DIFFERS),
    LINK_INVALID(
            ProblemKind.FORBIDDEN,
            new Sentences("下载链接无效或已过期", "请回到页面重新获取链接。"),
            new Sentences("The link is not valid or has expired", "Get a new link from the page.")),
    RANGE_NOT_SATISFIABLE(
            ProblemKind.RANGE_NOT_SATISFIABLE,
            new Sentences("请求的范围超出文件", "请从头下载。"),
            new Sentences("The range lies outside the file", "Download from the start.")),
    TOO_MANY_SUBSCRIPTIONS(
            ProblemKind.CONFLICT,
            new Sentences("关注太多", "最多关注 100 项，请先取消几项。"),
            new Sentences("Too many subscriptions", "At most 100: end some of them first.")),
    TOO_MANY_NEEDS(
            ProblemKind.CONFLICT,
            new Sentences("待答复的需求太多", "每人最多 20 条，请等其中几条得到答复后再提交。"),
            new Sentences("Too many open needs", "At most 20 a person: wait until some of them are answered.")),
    MAIL_OFF(
            ProblemKind.CONFLICT,
            new Sentences("本平台没有启用邮件", "通知会出现在平台内；需要邮件时请联系平台管理员。"),
            new Sentences(
                    "This platform sends no mail", "Notifications appear in the portal; ask its operators for mail.")),
    TOO_MANY_REQUESTS(
            ProblemKind.TOO_MANY,
            new Sentences("请求过多", "请稍后再试。"),
            new Sentences("Too many requests", "Try again later.")),
    PLATFORM_UNAVAILABLE(
            ProblemKind.UNAVAILABLE,
            new Sentences("平台服务暂时不可用", "请稍后再试。"),
            new Sentences("The platform does not answer", "Try again later.")),
    SEARCH_UNAVAILABLE(
            ProblemKind.UNAVAILABLE,
            new Sentences("搜索暂时不可用", "登记和办理不受影响，请稍后再搜索。"),
            new Sentences("Search is not available", "Registering and deciding go on; search again later.")),
    STORAGE_UNAVAILABLE(
            ProblemKind.UNAVAILABLE,
            new Sentences("文件存储暂时不可用", "目录和办理不受影响，请稍后再上传或下载。"),
            new Sentences("File storage is not available", "The catalogue goes on; upload or download later.")),
    TABLES_BUSY(
            ProblemKind.UNAVAILABLE,
            new Sentences("查询服务繁忙", "请稍后再试。"),
            new Sentences("Too many queries at once", "Try again in a moment.")),
    TABLE_UNREADABLE(
            ProblemKind.UNAVAILABLE,
            new Sentences("数据表暂时无法读取", "文件下载不受影响；请稍后再试，或联系管理员。"),
            new Sentences(
                    "The table cannot be read now",
                    "The file can be downloaded; try later, or tell the administrator.")),
    DATABASE_UNAVAILABLE(
            ProblemKind.UNAVAILABLE,
            new Sentences("数据库暂时不可用", "请稍后再试。"),
            new Sentences("The database is not available", "Try again later.")),
    INTERNAL_ERROR(
            ProblemKind.BROKEN,
            new Sentences("平台出错", "请稍后再试，并把编号告诉管理员。"),
            new Sentences("Something broke on our side", "Try again later, and tell the administrator the number."));

    private final ProblemKind kind;
    private final Sentences zh;
    private final Sentences en;

    ProblemType(ProblemKind kind, ProblemWords words) {
        this(kind, words.zh(), words.en());
    }

    ProblemType(ProblemKind kind, Sentences zh, Sentences en) {
        this.kind = kind;
        this.zh = zh;
        this.en = en;
    }

    public ProblemKind kind() {
        return kind;
    }

    public Sentences zh() {
        return zh;
    }

    public Sentences en() {
        return en;
    }

    /** {@code open-needs-level-one}: the last part of the URI, and of the page that explains it. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The stable RFC 9457 type, relative to the platform's public address. */
    public URI uri() {
        return URI.create("/problems/" + slug());
    }
}
