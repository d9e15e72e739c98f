"""The words of titles and partners; none of them names a real body abroad."""

TITLES = {
    "outbound": (
        "Khảo sát, học tập kinh nghiệm về {field} tại {country}",
        "Tham dự hội thảo quốc tế về {field} tại {country}",
        "Làm việc với đối tác về {field} tại {country}",
        "Tập huấn về {field} tại {country}",
        "Trao đổi chương trình hợp tác về {field} với phía {country}",
        "Tham gia hội chợ, triển lãm về {field} tại {country}",
        "Triển khai bản ghi nhớ về {field} với phía {country}",
        "Dự phiên họp nhóm công tác chung về {field} tại {country}",
    ),
    "inbound": (
        "Đón đoàn lãnh đạo địa phương kết nghĩa {country} trao đổi về {field}",
        "Tiếp đoàn chuyên gia {country} khảo sát về {field}",
        "Đón đoàn doanh nghiệp {country} tìm hiểu về {field}",
        "Đón đoàn báo chí {country} tìm hiểu về {field}",
        "Tiếp đoàn học giả, sinh viên {country} nghiên cứu về {field}",
    ),
    "conference": (
        "Hội thảo quốc tế về {field}",
        "Hội nghị quốc tế về {field}",
        "Diễn đàn hợp tác quốc tế về {field}",
        "Tọa đàm quốc tế về {field} với các đối tác {country}",
    ),
    "agreement": (
        "Bản ghi nhớ hợp tác về {field} với đối tác {country}",
        "Thỏa thuận hợp tác về {field} với đối tác {country}",
        "Biên bản thỏa thuận giao lưu về {field} với đối tác {country}",
    ),
}
"""Titles by the kind of activity."""

OTHER_WORDS = {
    "outbound": "Đoàn công tác sang {country}: {field} (phối hợp nhiều đơn vị)",
    "inbound": "Tiếp và làm việc với khách {country} về {field}",
    "conference": "Tổ chức hội thảo có yếu tố nước ngoài: {field}",
}
"""How another unit words the same activity."""

PARTNERS = (
    "Chính quyền thành phố kết nghĩa ({country})",
    "Viện nghiên cứu chuyên ngành ({country})",
    "Hiệp hội ngành nghề đối tác ({country})",
    "Trường đại học đối tác ({country})",
    "Cơ quan hợp tác quốc tế ({country})",
    "Tổ chức phi chính phủ đối tác ({country})",
    "Phòng Thương mại đối tác ({country})",
)
"""The other side."""

LABEL = "Dữ liệu giả lập: mọi hoạt động, mã người và số liệu đều do máy tạo, không có thật"
"""What every file says of itself."""
