# Bodies in the news of North, Central and South America and the Caribbean: departments, courts, armies, police and spy services, parties, unions, indigenous and civic movements, companies, banks, media, churches, guerrillas, gangs. Part 1 of 5: USA.

# USA
group Old Executive Office Building
  USA GOV
group Office of Management and Budget | OMB
  USA GOV
group Council of Economic Advisers
  USA GOV
group Interior Department | U.S. Interior Department
  USA GOV
group Labor Department | U.S. Labor Department
  USA GOV
group U.S. Education Department
  USA GOV
group Health and Human Services | Department of Health and Human Services
  USA GOV MED
group Transportation Department | U.S. Transportation Department
  USA GOV
group Veterans Affairs Department | Department of Veterans Affairs
  USA GOV
group Housing and Urban Development
  USA GOV
group Department of Government Efficiency | DOGE
  USA GOV
group Bureau of Industry and Security
  USA GOV
group Bureau of Land Management
  USA GOV
group National Park Service
  USA GOV
group National Oceanic and Atmospheric Administration | NOAA
  USA GOV
group National Hurricane Center
  USA GOV
group U.S. Geological Survey | US Geological Survey
  USA GOV
group National Weather Service
  USA GOV
group National Science Foundation
  USA GOV
group Social Security Administration
  USA GOV
group Small Business Administration
  USA GOV
group Export-Import Bank of the United States
  USA GOV
group Overseas Private Investment Corporation | OPIC
  USA GOV
group Development Finance Corporation
  USA GOV
group Millennium Challenge Corporation
  USA GOV
group Arms Control and Disarmament Agency
  USA GOV
group U.S. Information Agency | United States Information Agency
  USA GOV
group U.S. Agency for Global Media | Broadcasting Board of Governors
  USA GOV
group U.S. Commission on International Religious Freedom | US Commission on International Religious Freedom
  USA GOV
group U.S. Institute of Peace | US Institute of Peace
  USA GOV
group American Institute in Taiwan
  USA GOV
group U.S. Interests Section | US Interests Section
  USA GOV
group Cybersecurity and Infrastructure Security Agency | CISA
  USA GOV
group Transportation Security Administration | TSA
  USA GOV
group Citizenship and Immigration Services
  USA GOV
group Office of Special Counsel
  USA JUD
group 9/11 Commission | September 11 Commission
  USA GOV
group Warren Commission
  USA GOV
group Tower Commission
  USA GOV
group Federal Reserve Bank of New York | New York Fed
  USA GOV
group Federal Deposit Insurance Corporation | FDIC
  USA GOV
group Commodity Futures Trading Commission
  USA GOV
group Federal Energy Regulatory Commission
  USA GOV
group National Labor Relations Board
  USA GOV
group International Trade Commission | U.S. International Trade Commission
  USA GOV
group Consumer Financial Protection Bureau
  USA GOV
group National Nuclear Security Administration
  USA GOV
group Los Alamos National Laboratory
  USA EDU
group Lawrence Livermore National Laboratory
  USA EDU
group Government Accountability Office | General Accounting Office
  USA GOV
group Congressional Budget Office
  USA LEG
group Congressional Research Service
  USA LEG
group Library of Congress
  USA LEG
group Senate Banking Committee
  USA LEG
group Senate Finance Committee
  USA LEG
group Senate Appropriations Committee
  USA LEG
group House Armed Services Committee
  USA LEG
group House Oversight Committee
  USA LEG
group House Ways and Means Committee
  USA LEG
group House Appropriations Committee
  USA LEG
group House Select Committee on China | House Select Committee on the Chinese Communist Party
  USA LEG
group House Freedom Caucus
  USA LEG
group Congressional Black Caucus
  USA LEG
group Black Caucus
  USA LEG
group January 6 committee
  USA LEG
group California legislature
  USA LEG
group Texas legislature
  USA LEG
group U.S. Air Force Academy
  USA MIL
group California National Guard
  USA MIL
group Texas National Guard
  USA MIL
group U.S. Army Rangers | Army Rangers
  USA MIL
group 82nd Airborne | 82nd Airborne Division
  USA MIL
group 101st Airborne | 101st Airborne Division
  USA MIL
group 1st Cavalry Division
  USA MIL
group 3rd Infantry Division
  USA MIL
group U.S. Special Operations Command
  USA MIL
group Joint Special Operations Command | JSOC
  USA MIL
group U.S. Cyber Command | US Cyber Command
  USA MIL
group U.S. Strategic Command
  USA MIL
group U.S. Northern Command
  USA MIL
group U.S. Pacific Command | US Pacific Command
  USA MIL
group U.S. Space Force | US Space Force | Space Force
  USA MIL
group U.S. Space Command
  USA MIL
group U.S. Forces Korea | US Forces Korea | USFK
  USA MIL
group U.S. Forces Japan
  USA MIL
group Third Fleet
  USA MIL
group Fourth Fleet
  USA MIL
group Second Fleet
  USA MIL
group Joint Task Force Guantanamo
  USA MIL
group Defense Advanced Research Projects Agency | DARPA
  USA MIL
group Missile Defense Agency
  USA MIL
group Defense Security Cooperation Agency
  USA GOV MIL
group Army Corps of Engineers | U.S. Army Corps of Engineers
  USA MIL
group National Reconnaissance Office
  USA SPY
group National Geospatial-Intelligence Agency
  USA SPY
group National Counterterrorism Center
  USA SPY
group Phoenix Program
  USA SPY
group COINTELPRO
  USA SPY
group Bureau of Alcohol, Tobacco, Firearms and Explosives
  USA COP
group California Highway Patrol
  USA COP
group Texas Department of Public Safety
  USA COP
group Chicago Police Department
  USA COP
group Philadelphia police
  USA COP
group Los Angeles County Sheriff's Department
  USA COP
group Federal Bureau of Prisons | Bureau of Prisons
  USA COP
group Foreign Intelligence Surveillance Court
  USA JUD
group Ninth Circuit | 9th Circuit | 9th U.S. Circuit Court of Appeals
  USA JUD
group Fifth Circuit | 5th U.S. Circuit Court of Appeals
  USA JUD
group Second Circuit | 2nd U.S. Circuit Court of Appeals
  USA JUD
group U.S. Court of International Trade | Court of International Trade
  USA JUD
group U.S. District Court
  USA JUD
group Manhattan District Attorney | Manhattan district attorney
  USA JUD
group U.S. Attorney's Office
  USA JUD
group American Bar Association
  USA JUD
group Innocence Project
  USA SOC
group Libertarian Party
  USA PTY
group Green Party of the United States
  USA PTY
group Forward Party
  USA PTY
group Communist Party USA
  USA PTY
group Democratic Socialists of America
  USA PTY
group Moral Majority
  USA REL
group Christian Coalition
  USA REL
group National Rifle Association | NRA
  USA SOC
group Rainbow Coalition
  USA SOC
group Nation of Islam
  USA REL
group Southern Christian Leadership Conference
  USA SOC
group National Urban League
  USA SOC
group Southern Poverty Law Center
  USA SOC
group Human Rights Campaign
  USA SOC
group Center for Constitutional Rights
  USA SOC
group Electronic Frontier Foundation
  USA SOC
group National Organization for Women
  USA SOC
group Planned Parenthood
  USA SOC MED
group Code Pink | CODEPINK
  USA SOC
group MoveOn | MoveOn.org
  USA SOC
group Moms for Liberty
  USA SOC
group Turning Point USA
  USA SOC
group Heritage Foundation
  USA SOC
group Brookings Institution | Brookings
  USA SOC
group Council on Foreign Relations
  USA SOC
group Cato Institute
  USA SOC
group American Enterprise Institute
  USA SOC
group RAND Corporation | Rand Corporation
  USA SOC
group Atlantic Council
  USA SOC
group Center for Strategic and International Studies | CSIS think tank
  USA SOC
group Hudson Institute
  USA SOC
group Stimson Center
  USA SOC
group 38 North
  USA SOC
group Wilson Center
  USA SOC
group Washington Institute for Near East Policy
  USA SOC
group Center for American Progress
  USA SOC
group Foundation for Defense of Democracies
  USA SOC
group Project for the New American Century
  USA SOC
group Pew Research Center
  USA SOC
group American Indian Movement
  USA SOC
group Standing Rock Sioux | Standing Rock Sioux Tribe
  USA SOC
group Navajo Nation
  USA GOV
group Cherokee Nation
  USA GOV
group Cuban American National Foundation
  USA SOC
group Brothers to the Rescue
  USA SOC
group Alpha 66
  USA REB
group Omega 7
  USA REB
group Veterans of Foreign Wars
  USA SOC
group American Legion
  USA SOC
group Minuteman Project | Minutemen
  USA PRM
group Michigan Militia
  USA PRM
group Patriot Front
  USA SOC
group Atomwaffen Division
  USA REB
group QAnon
  USA SOC
group Gambino family
  USA CRM
group Mexican Mafia
  USA CRM
group Heaven's Gate
  USA REL
group People's Temple | Peoples Temple
  USA REL
group U.S. Conference of Catholic Bishops | US Conference of Catholic Bishops
  USA REL
group National Council of Churches
  USA REL
group Episcopal Church
  USA REL
group Presbyterian Church (USA)
  USA REL
group United Methodist Church
  USA REL
group American Jewish Committee
  USA SOC
group American Jewish Congress
  USA SOC
group Jewish Voice for Peace
  USA SOC
group United Mine Workers
  USA LAB
group United Steelworkers
  USA LAB
group Communications Workers of America
  USA LAB
group American Federation of Teachers
  USA LAB
group National Education Association
  USA LAB
group International Association of Machinists | Machinists union
  USA LAB
group Screen Actors Guild | SAG-AFTRA
  USA LAB
group Writers Guild of America
  USA LAB
group Air Line Pilots Association
  USA LAB
group Chicago Teachers Union
  USA LAB
group Amazon Labor Union
  USA LAB
group Starbucks Workers United
  USA LAB
group International Brotherhood of Teamsters
  USA LAB
group UNITE HERE
  USA LAB
group National Association of Manufacturers
  USA BUS
group Business Roundtable
  USA BUS
group American Petroleum Institute
  USA BUS
group PhRMA
  USA BUS
group National Football League
  USA BUS
group National Basketball Association
  USA BUS
group U.S. Olympic Committee
  USA SOC
group Phillips Petroleum
  USA BUS
group Standard Oil
  USA BUS
group Marathon Oil
  USA BUS
group Noble Energy
  USA BUS
group Kosmos Energy
  USA BUS
group APR Energy
  USA BUS
group Enron Corp
  USA BUS
group Duke Energy
  USA BUS
group Pacific Gas and Electric
  USA BUS
group Colonial Pipeline
  USA BUS
group Peabody Energy
  USA BUS
group US Steel | U.S. Steel
  USA BUS
group Bethlehem Steel
  USA BUS
group Freeport LNG
  USA BUS
group Anduril
  USA BUS
group L3Harris
  USA BUS
group General Atomics
  USA BUS
group United Technologies
  USA BUS
group Honeywell
  USA BUS
group Pratt & Whitney
  USA BUS
group Bell Helicopter | Bell Textron
  USA BUS
group Sikorsky
  USA BUS
group Hughes Aircraft
  USA BUS
group RTX
  USA BUS
group Huntington Ingalls
  USA BUS
group Spirit AeroSystems
  USA BUS
group United Launch Alliance
  USA BUS
group Triple Canopy
  USA BUS
group CACI
  USA BUS
group MPRI | Military Professional Resources Inc
  USA BUS
group Vinnell
  USA BUS
group Booz Allen Hamilton
  USA BUS
group SolarWinds
  USA BUS
group CrowdStrike
  USA BUS
group Mandiant
  USA BUS
group FireEye
  USA BUS
group Micron
  USA BUS
group Broadcom
  USA BUS
group Applied Materials
  USA BUS
group Texas Instruments
  USA BUS
group Xerox
  USA BUS
group Kodak
  USA BUS
group Snap Inc
  USA BUS
group LinkedIn
  USA BUS
group xAI
  USA BUS
group Coinbase
  USA BUS
group Binance
  MNC BUS
group FTX
  USA BUS
group Silicon Valley Bank
  USA BUS
group Bear Stearns
  USA BUS
group Drexel Burnham Lambert
  USA BUS
group Long-Term Capital Management
  USA BUS
group Chase Manhattan
  USA BUS
group Bankers Trust
  USA BUS
group Fannie Mae
  USA BUS
group Freddie Mac
  USA BUS
group KKR
  USA BUS
group Blackstone
  USA BUS
group Western Union
  USA BUS
group American Express
  USA BUS
group MoneyGram
  USA BUS
group Northwest Airlines
  USA BUS
group US Airways
  USA BUS
group Eastern Airlines
  USA BUS
group Spirit Airlines
  USA BUS
group Southwest Airlines
  USA BUS
group ValuJet
  USA BUS
group Union Pacific
  USA BUS
group Amtrak
  USA BUS
group Norfolk Southern
  USA BUS
group Tyson Foods
  USA BUS
group Kraft
  USA BUS
group Goodyear
  USA BUS
group Firestone
  USA BUS
group Purdue Pharma
  USA BUS
group Bristol-Myers Squibb
  USA BUS
group Amgen
  USA BUS
group Novavax
  USA BUS
group Theranos
  USA BUS
group Dow Corning
  USA BUS
group Newscorp | News Corp | News Corporation
  USA BUS
group Time Warner
  USA BUS
group Dominion Voting Systems
  USA BUS
group Trump Organization
  USA BUS
group Truth Social
  USA BUS
group Amway
  USA BUS
group Barnes & Noble
  USA BUS
group Smithfield Foods
  USA BUS
group UnitedHealth
  USA BUS
group UnitedHealthcare
  USA BUS
