"""Headings met in practice for the columns of a plan workbook, beside the headings of ours."""


def _words(text: str) -> tuple[str, ...]:
    return tuple(one.strip() for one in text.split("|"))


SYNONYMS = {
    "id": _words("mã | mã số | mã HĐ | mã đoàn | activity id | code"),
    "kind": _words(
        "loại | loại hình | loại hình hoạt động | loại đoàn | hình thức | hình thức "
        "hoạt động | kind of activity | type"
    ),
    "agency": _words(
        "cơ quan đăng ký | đơn vị đăng ký | cơ quan, đơn vị | cơ quan | đơn vị | tên "
        "đơn vị | tên cơ quan, đơn vị | đơn vị đề xuất | đơn vị đề nghị | cơ quan đề "
        "xuất | cơ quan chủ trì | đơn vị chủ trì | cơ quan, đơn vị chủ trì | cơ quan, "
        "đơn vị thực hiện | đơn vị thực hiện | đơn vị tổ chức | agency | unit | "
        "registering unit"
    ),
    "title": _words(
        "nội dung hoạt động | nội dung làm việc | nội dung chương trình | nội dung, mục "
        "đích | mục đích, nội dung | mục đích | mục đích chuyến đi | tên hoạt động | "
        "tên đoàn | hoạt động | tên hội nghị, hội thảo | chủ đề | tên thỏa thuận | tên "
        "chương trình | chương trình | tên đoàn, nội dung | purpose | title | activity"
    ),
    "group": _words("nhóm | lĩnh vực | nhóm công tác | nhiệm vụ | group | group of tasks"),
    "leader": _words(
        "chức vụ trưởng đoàn | lãnh đạo đoàn | người dẫn đoàn | lãnh đạo dẫn đoàn | cấp "
        "trưởng đoàn | leader | head of delegation"
    ),
    "people": _words(
        "lãnh đạo chủ chốt tham gia | lãnh đạo chủ chốt | lãnh đạo tham gia | mã lãnh "
        "đạo | key leaders | leaders taking part"
    ),
    "size": _words(
        "số lượng | số lượng người | số lượng thành viên | số thành viên | số người "
        "tham gia | số khách | số lượng khách | số đại biểu | số lượng đại biểu | tổng "
        "số người | thành viên | SL người | SL | size | members | number of people"
    ),
    "countries": _words(
        "nước | quốc gia | nước đi | nước đến công tác | nước công tác | nơi đến | địa "
        "điểm | nước, địa điểm | quốc gia, vùng lãnh thổ | quốc gia đến | "
        "nước đối tác | quốc tịch | nước, tổ chức | country | destination"
    ),
    "partner": _words(
        "đối tác | cơ quan mời | đối tác nước ngoài | đơn vị mời | bên mời | cơ quan, "
        "tổ chức mời | đối tác mời | đối tác làm việc | bên ký kết nước ngoài | host | "
        "invited by"
    ),
    "start": _words(
        "ngày bắt đầu | ngày đi | ngày xuất cảnh | ngày khởi hành | ngày ký | ngày khai "
        "mạc | bắt đầu | từ | thời gian từ | thời gian bắt đầu | start | departure | "
        "start date"
    ),
    "end": _words(
        "ngày kết thúc | ngày về | ngày nhập cảnh | ngày trở về | ngày bế mạc | kết "
        "thúc | đến | thời gian đến | thời gian kết thúc | end | return | end date"
    ),
    "month": _words(
        "thời gian dự kiến | thời gian | dự kiến thời gian | tháng dự kiến | thời gian "
        "thực hiện | thời gian thực hiện dự kiến | thời gian tổ chức | thời điểm | thời "
        "điểm dự kiến | tháng thực hiện | thời gian đi | thời gian công tác | thời gian "
        "chuyến đi | time | expected time"
    ),
    "travel_days": _words("số ngày đi đường | ngày đi đường | số ngày di chuyển | travel days"),
    "sources": _words(
        "nguồn | nguồn kinh phí dự kiến | nguồn chi | kinh phí từ nguồn | sources | source"
    ),
    "cost": _words(
        "dự toán kinh phí | dự toán | kinh phí | kinh phí dự kiến | dự kiến kinh phí | "
        "tổng kinh phí | tổng dự toán | số tiền | chi phí | cost | estimated cost | "
        "budget"
    ),
    "state": _words("tình trạng | trạng thái | trong kế hoạch | in plan | plan state"),
    "proposed": _words("ngày đề nghị | ngày đề xuất | ngày đề xuất bổ sung | proposed"),
    "approved": _words("ngày duyệt | ngày phê duyệt bổ sung | ngày phê duyệt kế hoạch | approved"),
    "decision": _words("quyết định | số QĐ | số văn bản | quyết định số | decision"),
    "decided": _words(
        "ngày QĐ | ngày ban hành | ngày ban hành quyết định | ngày văn bản | decided"
    ),
    "cancelled": _words("hủy ngày | ngày hoãn, hủy | ngày hủy bỏ | cancelled | cancelled on"),
    "priority": _words("mức ưu tiên | thứ tự ưu tiên | độ ưu tiên"),
    "fixed": _words("cố định | không thay đổi | keep"),
    "note": _words("chú thích | ghi chú khác | lưu ý | notes | remarks"),
    "source": _words("nguồn dữ liệu | tệp nguồn | source file"),
}
"""Of the sheet of activities, by the key of the column."""
PEOPLE_SYNONYMS = {
    "person": _words("mã nhân sự | mã cán bộ | mã | person id"),
    "post": _words("chức danh | chức vụ, chức danh"),
    "agency": _words("cơ quan công tác | đơn vị công tác"),
    "locality": _words("địa phương | đơn vị | locality | unit"),
    "key_leader": _words("chủ chốt"),
    "leader": _words("là lãnh đạo"),
    "relatives": _words("người thân | mã người thân | relatives"),
}
"""Of the sheet of people."""
