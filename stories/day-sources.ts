/** What each of the ready days rests on, in Vietnamese, by its name in `src/occasions/vietnam.ts`. */
export const daySources: Readonly<Record<string, string>> = {
  'Tết Dương lịch': 'Bộ luật Lao động 45/2019/QH14, Điều 112',
  'Tết Nguyên đán': 'Nghị định 145/2013/NĐ-CP, Điều 4',
  'Ngày thành lập Đảng Cộng sản Việt Nam': 'Nghị định 145/2013/NĐ-CP, Điều 4',
  'Giỗ Tổ Hùng Vương': 'Nghị định 145/2013/NĐ-CP, Điều 4',
  'Ngày Giải phóng miền Nam, thống nhất đất nước': 'Nghị định 145/2013/NĐ-CP, Điều 4',
  'Ngày Quốc tế Lao động': 'Bộ luật Lao động 45/2019/QH14, Điều 112',
  'Ngày Chiến thắng Điện Biên Phủ': 'Nghị định 145/2013/NĐ-CP, Điều 4',
  'Ngày sinh Chủ tịch Hồ Chí Minh': 'Nghị định 145/2013/NĐ-CP, Điều 4',
  'Ngày Cách mạng Tháng Tám': 'Nghị định 145/2013/NĐ-CP, Điều 4',
  'Ngày Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam': 'Nghị định 145/2013/NĐ-CP, Điều 4',

  'Ngày Tổng tuyển cử đầu tiên bầu Quốc hội Việt Nam': 'Cuộc bầu cử ngày 6/1/1946',
  'Ngày truyền thống học sinh, sinh viên và Hội Sinh viên Việt Nam':
    'Đại hội Liên đoàn Thanh niên Việt Nam lần thứ nhất, tháng 2/1950; Đại hội Hội Sinh viên Việt Nam lần thứ V, 1993',
  'Ngày Thầy thuốc Việt Nam': 'Quyết định 39-HĐBT ngày 6/2/1985',
  'Ngày Biên phòng toàn dân': 'Quyết định 16/HĐBT ngày 22/2/1989; Luật Biên giới quốc gia năm 2003',
  'Ngày Quốc tế Phụ nữ':
    'Nghị quyết 32/142 của Đại hội đồng Liên hợp quốc ngày 16/12/1977 để mỗi nước tự chọn ngày',
  'Ngày Quyền của người tiêu dùng Việt Nam': 'Quyết định 1035/QĐ-TTg ngày 10/7/2015',
  'Ngày Công tác xã hội Việt Nam': 'Quyết định 1791/QĐ-TTg ngày 15/9/2016',
  'Ngày thành lập Đoàn Thanh niên Cộng sản Hồ Chí Minh':
    'Đại hội Đoàn toàn quốc lần thứ III, tháng 3/1961',
  'Ngày Thể thao Việt Nam': 'Quyết định 25/CT của Hội đồng Bộ trưởng ngày 29/1/1991',
  'Ngày Người khuyết tật Việt Nam': 'Luật Người khuyết tật 51/2010/QH12, Điều 11',
  'Ngày Văn hóa các dân tộc Việt Nam': 'Quyết định 1668/QĐ-TTg ngày 17/11/2008',
  'Ngày Sách và Văn hóa đọc Việt Nam': 'Quyết định 1862/QĐ-TTg ngày 4/11/2021',
  'Ngày thành lập Đội Thiếu niên Tiền phong Hồ Chí Minh':
    'Đội Nhi đồng Cứu quốc đầu tiên, ngày 15/5/1941',
  'Ngày Khoa học và Công nghệ Việt Nam':
    'Luật Khoa học và công nghệ năm 2013, Điều 7; Luật 93/2025/QH15 đã thay thế luật này',
  'Ngày Quốc tế Thiếu nhi': 'Hội đồng Liên đoàn Phụ nữ Dân chủ Quốc tế, Mát-xcơ-va, tháng 11/1949',
  'Ngày Người cao tuổi Việt Nam': 'Luật Người cao tuổi 39/2009/QH12, Điều 6',
  'Ngày truyền thống thi đua yêu nước':
    'Quyết định của Thủ tướng Chính phủ, tháng 5/2008; lời kêu gọi thi đua ái quốc ngày 11/6/1948',
  'Ngày Báo chí Cách mạng Việt Nam': 'Quyết định 52-QĐ/TW của Ban Bí thư ngày 5/2/1985',
  'Ngày toàn dân phòng, chống ma túy': 'Quyết định 93/2001/QĐ-TTg ngày 13/6/2001',
  'Ngày Gia đình Việt Nam': 'Quyết định 72/2001/QĐ-TTg ngày 4/5/2001',
  'Ngày Bảo hiểm y tế Việt Nam': 'Quyết định 823/QĐ-TTg, tháng 6/2009',
  'Ngày Thương binh - Liệt sĩ': 'Chỉ thị 223/CT-TW của Ban Bí thư ngày 8/7/1975',
  'Ngày An ninh mạng Việt Nam': 'Quyết định 1013/QĐ-TTg ngày 20/9/2024',
  'Ngày Vì nạn nhân chất độc da cam Việt Nam':
    'Công văn 5770/CV-VPTW của Văn phòng Trung ương Đảng ngày 6/8/2004',
  'Ngày hội Toàn dân bảo vệ an ninh Tổ quốc': 'Quyết định 521/QĐ-TTg ngày 13/6/2005',
  'Ngày toàn dân phòng cháy và chữa cháy': 'Quyết định 369-TTg ngày 4/6/1996',
  'Ngày Chuyển đổi số quốc gia': 'Quyết định 505/QĐ-TTg ngày 22/4/2022',
  'Ngày Doanh nhân Việt Nam': 'Quyết định 990/QĐ-TTg ngày 20/9/2004',
  'Ngày Phụ nữ Việt Nam': 'Thông báo 382-TB/TW của Ban Bí thư ngày 15/10/2010',
  'Ngày Pháp luật nước Cộng hòa xã hội chủ nghĩa Việt Nam':
    'Luật Phổ biến, giáo dục pháp luật 14/2012/QH13, Điều 8',
  'Ngày truyền thống Mặt trận Tổ quốc Việt Nam - Ngày hội Đại đoàn kết toàn dân tộc':
    'Chỉ thị của Đảng ngày 18/11/1930 về thành lập Hội Phản đế đồng minh',
  'Ngày Nhà giáo Việt Nam': 'Quyết định 167-HĐBT ngày 28/9/1982',
  'Ngày Di sản văn hóa Việt Nam': 'Quyết định 36/2005/QĐ-TTg ngày 24/2/2005',
  'Ngày Văn hóa Việt Nam': 'Nghị quyết 80-NQ/TW của Bộ Chính trị ngày 7/1/2026',
  'Ngày Toàn quốc kháng chiến': 'Lời kêu gọi toàn quốc kháng chiến, 19/12/1946',
  'Ngày thành lập Quân đội nhân dân Việt Nam':
    'Đội Việt Nam Tuyên truyền Giải phóng quân thành lập ngày 22/12/1944',
  'Ngày hội Quốc phòng toàn dân': 'Chỉ thị 381-CT/TW của Ban Bí thư ngày 17/10/1989',
  'Ngày Dân số Việt Nam': 'Quyết định 326-TTg ngày 19/5/1997; Quyết định 216-CP ngày 26/12/1961',
  'Ngày Thơ Việt Nam': 'Hội Nhà văn Việt Nam tổ chức từ năm 2003',
  'Ngày Sân khấu Việt Nam': 'Quyết định 13/QĐ-TTg ngày 4/1/2011',
  'Tết Trung thu': 'Phong tục',

  'Ngày Lưu trữ Việt Nam': 'Quyết định 1229/QĐ-TTg ngày 17/9/2007; Thông đạt 1C/VP ngày 3/1/1946',
  'thành lập Bảo hiểm xã hội Việt Nam': 'Nghị định 19-CP ngày 16/2/1995',
  'Ngày truyền thống Bộ đội Biên phòng':
    'Luật Biên phòng Việt Nam 66/2020/QH14, Điều 23; Nghị định 100-TTg ngày 3/3/1959',
  'Ngày truyền thống Dân quân tự vệ':
    'Luật Dân quân tự vệ năm 2009 và năm 2019; Đại hội Đảng lần thứ nhất, 28/3/1935',
  'Ngày thành lập Hội Luật gia Việt Nam': 'Nghị định 130/NV/DC/NĐ của Bộ Nội vụ ngày 4/4/1955',
  'Ngày truyền thống ngành Xây dựng Việt Nam': 'Bộ Xây dựng kỷ niệm 60 năm vào năm 2018',
  'Ngày Thống kê Việt Nam': 'Quyết định 510/QĐ-TTg ngày 31/3/2021; Sắc lệnh 61/SL ngày 6/5/1946',
  'thành lập ngành Ngân hàng Việt Nam': 'Sắc lệnh 15/SL ngày 6/5/1951',
  'Ngày truyền thống ngành Công Thương Việt Nam':
    'Quyết định 1418/QĐ-TTg ngày 2/10/2008; Sắc lệnh 21/SL ngày 14/5/1951',
  'Ngày truyền thống ngành Du lịch Việt Nam': 'Nghị định 26-CP ngày 9/7/1960',
  'thành lập Kiểm toán nhà nước': 'Kiểm toán nhà nước kỷ niệm 30 năm vào ngày 11/7/2024',
  'Ngày truyền thống Thi hành án dân sự':
    'Quyết định 397/QĐ-TTg ngày 5/3/2013; Sắc lệnh 130/SL ngày 19/7/1946',
  'thành lập ngành Kiểm sát nhân dân':
    'Lệnh 20/LCT ngày 26/7/1960 công bố Luật Tổ chức Viện kiểm sát nhân dân',
  'Ngày thành lập Công đoàn Việt Nam': 'Đại hội Công đoàn toàn quốc lần thứ V, tháng 11/1983',
  'Ngày truyền thống ngành Tuyên giáo của Đảng': 'Bộ Chính trị, năm 2000; Ban Bí thư, năm 2007',
  'Ngày truyền thống ngành Bưu điện Việt Nam': 'Hội nghị toàn quốc tại Tân Trào, 15/8/1945',
  'Ngày truyền thống Công an nhân dân':
    'Quyết định 521/QĐ-TTg ngày 13/6/2005; Luật Công an nhân dân năm 2005',
  'Ngày truyền thống ngành Tư pháp Việt Nam':
    'Tuyên cáo của Chính phủ lâm thời ngày 28/8/1945 về thành phần Chính phủ',
  'Ngày truyền thống ngành Tổ chức nhà nước': 'Tuyên cáo của Chính phủ lâm thời ngày 28/8/1945',
  'Ngày thành lập ngành Ngoại giao Việt Nam': 'Tuyên cáo của Chính phủ lâm thời ngày 28/8/1945',
  'Ngày truyền thống ngành Tài chính Việt Nam': 'Tuyên cáo của Chính phủ lâm thời ngày 28/8/1945',
  'Ngày truyền thống ngành Văn hóa': 'Tuyên cáo của Chính phủ lâm thời ngày 28/8/1945',
  'thành lập Hải quan Việt Nam': 'Sắc lệnh 27/SL ngày 10/9/1945',
  'Ngày truyền thống ngành Thuế Việt Nam': 'Sắc lệnh 27/SL ngày 10/9/1945',
  'Ngày truyền thống Tòa án nhân dân': 'Sắc lệnh 33C ngày 13/9/1945',
  'Ngày truyền thống ngành Khí tượng thủy văn Việt Nam':
    'Quyết định 1821/QĐ-TTg ngày 17/12/2019; Sắc lệnh 41 ngày 3/10/1945',
  'Ngày truyền thống của luật sư Việt Nam':
    'Quyết định 149/QĐ-TTg ngày 14/1/2013; Sắc lệnh 46/SL ngày 10/10/1945',
  'Ngày thành lập Hội Nông dân Việt Nam': 'Bộ Chính trị, 17/1/1991',
  'Ngày truyền thống ngành Tổ chức xây dựng Đảng': 'Ban Bí thư, 2/2/2002',
  'Ngày truyền thống công tác Dân vận của Đảng': 'Bộ Chính trị, tháng 10/1999',
  'Ngày truyền thống ngành Kiểm tra Đảng': 'Quyết nghị 29-QN/TW ngày 16/10/1948',
  'Ngày thành lập Hội Liên hiệp Phụ nữ Việt Nam':
    'Ngày thành lập Hội, 20/10/1930; Thông báo 382-TB/TW năm 2010 lấy làm Ngày Phụ nữ Việt Nam',
  'Ngày truyền thống ngành Nông nghiệp và Môi trường':
    'Quyết định 890/QĐ-TTg, tháng 6/2015; tên gọi từ năm 2025',
  'Ngày truyền thống Thanh tra Việt Nam':
    'Quyết định 840/QĐ-TTg ngày 15/7/2022; Sắc lệnh 64/SL ngày 23/11/1945',
  'Ngày thành lập Hội Chữ thập đỏ Việt Nam': 'Điều lệ Hội, Quyết định 282/QĐ-TTg năm 2018',
  'Ngày Lâm nghiệp Việt Nam': 'Quyết định 380-TTg ngày 28/6/1995',
  'Ngày thành lập Hội Cựu chiến binh Việt Nam': 'Bộ Chính trị, 6/12/1989',
};
