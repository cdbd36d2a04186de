/** A line of front matter that replaces the shared one of its key, before ` | `; then the message or one sentence of it. */
export const quietNames: readonly string[] = `
company: Fado Labs | I would be glad to join Fado.
company: Fado Labs | Fado Labs’ mission is one I would be proud to serve.
company: Fado Lab | Fado Lab’s archive has stayed with me.
company: HelixOrchard | I would be glad to join Helix Orchard.
company: Helix Orchard | I would be glad to join HelixOrchard.
Dear Dana,
Dear Ms. Whitfield,
Dear Ms Whitfield,
Dear Dana Whitfield,
Dear Whitfield-san,
Dear D. Whitfield,
Dear Mrs. Dana Whitfield,
Dear Dana and Omar,
Dear Ms. Whitfield and Mr. Haddad,
Dear Dana and team,
Dear Northwind team,
Dear Northwind Transit hiring team,
Dear hiring manager,
Dear all,
Hello again Dana,
Good morning Dana!
Dear Sir or Madam,
To whom it may concern,
Dear members of the panel,
Hello everyone,
to: Patricia Oduya | Dear Pat,
to: Patricia Oduya | Dear Trish,
to: William Archer | Dear Bill,
to: Elizabeth Crane | Dear Beth,
to: Katherine Moss | Hi Kate,
to: Alexander Petrov | Dear Sasha,
to: Bartholomew Quist | Dear Bart,
to: Kenichiro Morita | Dear Morita-sama,
to: Morita Kenichiro | Dear Morita-san,
to: Seo Min-jae | Dear Mr. Seo,
to: Seo Min-jae | Dear Min-jae,
to: Seo Min-jae | Dear Minjae,
to: Jürgen Schäfer | Dear Herr Schaefer,
to: Jürgen Schäfer | Dear Herr Schafer,
to: Jürgen Schäfer | Dear Jurgen,
to: Łukasz Wójcik | Dear Mr. Wojcik,
to: Ms. Siobhán Ní Bhriain | Dear Siobhan,
to: María José García López | Dear Sra. García,
to: María José García López | Dear María José,
to: Hélène Roux | Dear Maître Roux,
to: Prof. Dr. Ute Lang | Dear Professor Lang,
to: Dr. Ngozi Eze | Dear Ngozi,
to: Captain Maeve Doran | Dear Captain Doran,
to: Jean-Luc Moreau | Dear Jean Luc,
to: Anna van der Berg | Dear Ms van der Berg,
to: Anna van der Berg | Dear Ms Berg,
to: Jo Smith-Okoro | Dear Ms. Okoro,
to: Sarah | Dear Ms. Lindqvist,
to: Ms. Lindqvist | Dear Sarah,
to: dana@northwind.example | Dear Petra,
to: Northwind Recruiting Team | Dear Petra,
to: [Dana Whitfield, Omar Haddad, Lena Ortiz] | Dear Lena,
to: [Dana Whitfield, Omar Haddad, Lena Ortiz] | Dear Dana, dear Omar, dear Lena,
to: Yıldız Kaya | Dear Yıldız Hanım,
to: Rajesh Kumar | Dear Rajesh ji,
to: { name: Park Ji-woo, title: Director } | Dear Director Park,
I would be glad to join Northwind Transit.
Northwind’s mission is one I would be proud to serve.
The team at Northwind was generous with its time.
What I liked about North­wind was the candour.
I look forward to a future at NT.
The Northwind Transit team asked good questions.
I would be happy to bring this to Northwind Transit, Inc.
At Quillback I rebuilt the punctuality report.
At Quillback, I cut the load by half. The team at Quillback would be happy to confirm it.
My years at Copperfield taught me to keep notes.
In my current role at Harborlight I look after three depots.
Before joining Cloudmere I studied statistics at Porto.
Harborlight, where I worked for six years, had the same pattern.
Harborlight, where I ran the night desk, is a smaller house.
I led the data team at Harborlight for two years.
We used Kafka and Postgres at Harborlight, and I would like to hear more about your choice.
I would be glad to show you what we built at Harborlight.
My former colleagues at Bluecrest would gladly speak to you.
My manager at Bluecrest, Petra Voss, is happy to be a reference.
As a student at Leiden I counted passengers by hand.
The work with Meridian Labs on the pilot sounds like a good test.
I would enjoy the Copperline pilot.
Your partnership with Siemens interests me.
Your suppliers, such as Alstom, would have to agree.
I would use Tableau for the first view and Power BI for the second.
I look forward to learning Snowflake.
The talk you gave at Strata would be worth a second look.
I hope to hear you speak at TransitCon in May.
You mentioned that you came from Google, and I would like to hear more.
Your time at Amtrak must have been useful here.
Like Uber, a bus line lives by its map.
I hope that the meeting with the City of Albany goes well.
Mr. Haddad’s question stayed with me.
Please thank Omar for me.
Omar and I spoke about riders who never tap out.
Please give my regards to Lena Ortiz at the front desk.
Dr. Ferreira, who taught me, would smile at that.
Thank you for the Transit Data Analyst interview.
The Data Analyst position is what I have looked for.
The analyst role is what I have looked for.
I would be glad to work as a Transit Data Analyst.
My last role as Senior Data Engineer at Bluecrest was similar.
I was a Junior Analyst at a bank.
As a Product Manager at Bluecrest, I wrote the tests myself.
I worked as a Station Manager before that.
I would report to the Head of Network Planning.
It was good to meet your Chief Engineer, Mr. Haddad.
role: Software Engineer II | The Software Engineer role is a good fit.
role: Site Reliability Engineer | The SRE role is a good fit.
role: Senior Data Analyst | The Sr. Data Analyst position is a good fit.
role: Director, Protein Engineering | I would be proud to be considered for the Director of Protein Engineering role.
role: Paediatric Ward Nurse | The Pediatric Ward Nurse post is what I want.
role: Programme Manager | The Program Manager role is what I want.
role: Nurse | The Critical Care Nurse post is what I want.
company: Hölzl & Wiegand GmbH | I would be glad to work at Hoelzl & Wiegand.
company: Hölzl & Wiegand GmbH | I would be glad to work at Holzl and Wiegand.
company: The Fenland Post | I would be glad to write for the Fenland Post.
company: Kootenay Watershed Trust | I would be proud to join the Trust.
company: Rolls-Royce plc | I would be glad to join Rolls Royce.
company: O’Reilly Media, Inc. | I would be glad to join OReilly Media.
company: International Harvest Bank | I would be glad to join IHB.
company: Clover Foods | Clever questions like yours are rare.
company: Ridgeline Telemetry | The ridgelines of Vermont are worth a visit.
company: Atelier Brandão | At Atelier Fonseca I drew the stairs.
company: Bank of Ireland | My colleagues at Bank of America did it by hand.
> From: Harborlight, the role at Cloudmere
You said, “the team at Harborlight is hiring”, and laughed.
The role at your depot in Rotterdam would suit me.
I would be glad to work at the depot in Yonkers.
I look forward to Thanksgiving and to hearing from you.
I would be glad to help with the French and Spanish notices.
company: Alder Grove Resort | I would be glad to join Alder Grove.
company: Alder Grove Resort | I would be glad to join the Resort.
company: Alder Grove Resort | I would be glad to work at AGR.
company: Alder Grove Resort | The walk to Alder Reservoir was worth the rain.
company: Alder Grove Resort | I would love to see the team at Alder Kitchen again.
company: Alder Grove Resort | I hope to help with the Alder Summer Festival.
company: Alder Grove Resort | Your sister house, the Alder Quay Resort, has the same lobby.
company: Alder Grove Resort | Unlike Alder Quay Resort, yours keeps its own garden.
company: Alder Grove Resort | At Alder Quay Resort I ran the front desk for two years.
company: Alder Grove Resort | My years at Alder Quay Resort taught me patience.
company: Alder Grove Resort | I would be happy to work at the Alder Grove Resort and Spa.
company: Alder Hotels | I would be glad to begin at Alder Bristol Hotel.
company: Kestrel School District | I would be glad to teach at Kestrel Middle School.
company: Kestrel Language Institute | I would be glad to join Kestrel.
company: Kestrel Language Institute | The Kestrel Summer Course would be a good start.
company: Kestrel Language Institute | interview: { topics: [the Kestrel Evening School] } | I would be glad to teach at the Kestrel Evening School.
company: Tamarind Coaches | I would be proud to be part of Tamarind Rewards.
company: First Harbor Bank | I keep an account at First National Bank.
What drew me to Lisbon is the river.
What drew me to Kotlin was the way it reads.
What first drew me to Harborlight was the night desk, and I stayed for six years.
What attracted me to Statistics in 2011 was that you can be wrong by a known amount.
What drew me to Northwind in the first place was that you publish your delays.
Thank you for the hospitality at your depot in Yonkers.
Thank you for the warm welcome at the front desk.
My welcome at Harborlight was as kind, six years ago.
The approach at Spotify is another one.
`
  .trim()
  .split('\n');
