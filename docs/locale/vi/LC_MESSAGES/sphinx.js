// What the search of Sphinx says in Vietnamese. The file that Sphinx ships leaves most of it empty.
Documentation.addTranslations({
  locale: "vi",
  messages: {
    ", in ": ", trong ",
    "Hide Search Matches": "Bỏ đánh dấu từ tìm thấy",
    "Preparing search...": "Đang chuẩn bị tìm kiếm...",
    "Search Results": "Kết quả tìm kiếm",
    "Search finished, found one page matching the search query.": [
      "Đã tìm xong, có ${resultCount} trang phù hợp.",
    ],
    "Searching": "Đang tìm",
    "Your search did not match any documents. Please make sure that all words are spelled correctly and that you've selected enough categories.":
      "Không tìm thấy trang nào phù hợp. Hãy kiểm tra lại chính tả, kể cả dấu tiếng Việt.",
  },
  plural_expr: "0",
});
