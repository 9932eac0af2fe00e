# Persons in the news of Russia, Ukraine, Belarus, Moldova, the Caucasus and Central Asia, 1985 to 2026: ministers, opposition, generals, commanders of rebels, owners, clerics, reporters, prisoners. Part 4 of 4: UZB.

# UZB
person Gulnara Karimova
  UZB BUS
person Bakhtiyor Saidov
  UZB GOV
person Utkir Sultanov
  UZB GOV
person Zakir Almatov
  UZB GOV
person Kodir Gulomov
  UZB GOV MIL
person Bakhodir Kurbanov
  UZB GOV MIL
person Saida Mirziyoyeva
  UZB GOV
person Sherzod Asadov
  UZB GOV
person Abdurahim Polat | Abdurakhim Pulatov
  UZB OPP
person Muhammad Salih
  UZB OPP
person Akram Yuldashev
  UZB REL
person Abduvali Mirzaev
  UZB REL
person Mutabar Tojiboyeva | Mutabar Tadjibayeva
  UZB SOC
person Tolib Yakubov
  UZB SOC
person Sanjar Umarov
  UZB BUS OPP
person Ruslan Sharipov
  UZB JRN
person Salijon Abdurakhmanov
  UZB JRN
person Muhammad Bekjanov
  UZB JRN
person Dauletmurat Tazhimuratov
  UZB SOC
person Agzam Turgunov
  UZB SOC
person Umida Akhmedova
  UZB JRN
person Obid-kori Nazarov | Obidkhon Nazarov
  UZB REL
person Najmiddin Jalolov | Nazhmiddin Zhalolov
  UZB REB
person Salim Abduvaliev | Salim Abduvaliyev
  UZB CRM
person Alisher Qodirov
  UZB PTY
person Bobur Bekmurodov
  UZB PTY
