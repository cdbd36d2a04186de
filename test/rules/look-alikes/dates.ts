/** As in names.ts. The interview was on Tuesday 17 November 2026 at 14:00 in New York; it is now Wednesday the 18th there. */
export const quietDates: readonly string[] = `
Thank you for your time yesterday.
Thank you for our talk on Tuesday.
Thank you for meeting with me on Tuesday afternoon.
I enjoyed our conversation on 17 November.
I enjoyed our conversation on November 17th.
When we met on the 17th, you showed me the map.
Our interview of 17/11/2026 has stayed with me.
Our interview of 11/17/2026 has stayed with me.
Our interview of 2026-11-17 has stayed with me.
Yesterday we spoke about the night buses.
On Tuesday you showed me the dashboard.
Thank you for yesterday.
Thank you for Tuesday, 17 November.
I will send the report on Friday.
I would be glad to meet again on Monday.
Our next meeting on Thursday suits me well.
I look forward to our call on Friday.
I look forward to speaking with you on Monday.
You mentioned that you hope to decide by Friday.
You said that a decision would be made on 27 November.
I am free on Monday and Wednesday for a second interview.
Could we talk on Thursday?
We could meet on Thursday if that suits you.
My final exam is on Friday.
I start my leave on 1 December.
I read your post of Monday about the new line.
The outage you described on Monday must have been long.
Thank you for telling me about the outage on Friday.
Thank you for explaining what happened on Monday night.
Our conversation about the breakdown on Sunday stayed with me.
I enjoyed hearing about the launch on Monday.
I sent my application on Monday.
I applied on 2 November.
I wrote to you on Monday.
The email you sent on Monday was clear.
Thank you for your email of Monday.
Thank you for your message this morning.
Thank you for your note on Friday.
I received your letter on 9 November.
I spoke with the recruiter on 3 November.
I had a screening call with your agency on Monday.
My initial call with Petra on 5 November made me curious.
The phone screen on 6 November was short.
The timetable changes on 1 March.
The 14th floor has a good view.
You have until the 30th.
I have been thinking since Tuesday.
I have been awake since Monday about that map.
This morning I drew the map again.
This morning I tried your idea on our own data.
Today I looked at the open data.
Today I am writing to thank you.
I rode Route 14 on Sunday to see it.
On Sunday I rode Route 14 to see it.
On Monday I rode Route 14, as we discussed.
Last week I finished the course you mentioned.
Last Friday the new depot opened.
On Fridays the depot is quiet.
Every Monday we met to look at the numbers.
We met every Thursday at my last company.
At Bluecrest we met on Mondays to talk about it.
My meeting with my thesis adviser is on Friday.
The meeting on Friday that you told me of sounds decisive.
Your board meets on Thursday.
After your board meeting on Thursday you will know more.
The conference on 19 November will be a good test.
I hope that your launch on Thursday goes well.
I hope your flight on Wednesday was smooth.
You are travelling on Friday, so there is no hurry.
I may call on Friday if that is convenient.
I may march on with it.
It may be May before the line opens.
In March the line opens.
April Jones, who sat in, asked about fares.
June was kind to walk me out.
Sun Li asked about fares.
I was born on a Sunday.
Black Friday is your busiest day.
The Monday blues were nowhere to be seen.
Good Friday is a holiday at the depot.
The Tuesday of the interview was a fine day.
Your article in the Sunday Post was good to read.
The Friday rota is the hard one.
By Thursday of every week the depot is full.
I can talk any day from Monday to Friday.
The incident of 3 May that we discussed was a lesson.
We discussed the incident of 3 May.
We discussed the outage on Friday at length.
You told me about the accident on Monday.
You showed me Monday’s figures.
You showed me the figures of Monday, and I have a question.
Yesterday’s newspaper had an article on buses.
Today’s buses are better than those.
I will call you this afternoon.
The report of 30 October says the same.
“We met on Friday,” you quoted, and laughed.
> We met on Friday 13 November.
Thank you for the invitation to the open day on Saturday.
Our meeting scheduled for Monday was moved, and I am glad it was.
Thank you for moving our interview from Monday.
I hope that we can speak before Friday.
I spoke to my family on Sunday.
I met your colleague at the job fair on 4 November.
We first met at the conference on 2 October.
interview: { at: 2026-11-18T09:30 } | Thank you for this morning.
interview: { at: 2026-11-18T09:30 } | I enjoyed our talk today.
interview: [{ at: 2026-11-10T10:00 }, { at: 2026-11-17T10:00 }] | When we met on the 10th, you showed me the map.
interview: [{ at: 2026-11-10T10:00 }, { at: 2026-11-17T10:00 }] | Our first talk on 10 November made me curious.
interview: { at: 2026-12-01T10:00 } | I look forward to our interview on Thursday.
sendAt: 2026-11-20T09:00 | Thank you for our talk three days ago.
sendAt: 2026-11-24T09:00 | I enjoyed our conversation last week.
sendAt: 2026-11-24T09:00 | I enjoyed our conversation last Tuesday.
timeZone: Asia/Tokyo | sender: { name: Inês Calder, timeZone: America/New_York } | Thank you for your time yesterday.
You received me on Tuesday with more patience than I deserved.
It was good of you to receive me on Tuesday.
It was good of you to see me on Tuesday.
I came to see you on Tuesday, with wet shoes.
I will come to see you on Thursday.
I hope to see you on Friday.
I would be glad to come in on Monday.
You could host me on Friday, if that is easier.
You asked me to come in on Monday for a trial shift.
When I came in on Tuesday, the lift was out.
Last Tuesday’s conversation has stayed with me.
Thank you for receiving me on the afternoon of Tuesday 17 November.
On the morning of Friday 13 November I rode Route 14.
The courtesy with which you received me that Tuesday in November has stayed with me.
It snowed that Monday in March, and the buses ran.
On Sundays in May the depot is quiet.
I visited my mother on Sunday.
On Sunday I visited my mother.
On Saturday I came across your article.
I saw your bus on Monday.
I saw the map on Monday at the library.
I met my adviser on Monday.
I sat my last exam on Monday.
You received my application on Monday.
You will have received my letter on Friday.
My sister received me on Sunday with soup.
I saw Mr. Haddad speak at a conference on 2 October.
We sat in the archive on Fridays, at my last company.
After Monday’s outage you must be tired.
After Friday’s board meeting you will know more.
I am glad to see you open on Sundays.
I can come by on Thursday morning.
I look forward to seeing you on the afternoon of Thursday 19 November.
Thank you for offering to receive me again on Friday.
`
  .trim()
  .split('\n');

export const wrongDates: readonly string[] = `
Monday = Tuesday | Thank you for our talk on Monday.
Wednesday = Tuesday | I enjoyed our conversation on Wednesday.
on the 18th | x
the 18th = the 17th | When we met on the 18th, you showed me the map.
18 November = 17 November | Thank you for the interview on 18 November.
November 16th = November 17th | Our conversation of November 16th stayed with me.
last Friday = last Tuesday | Thank you for your time last Friday.
Thursday afternoon = Tuesday afternoon | Thank you for meeting with me on Thursday afternoon.
this morning = yesterday morning | Thank you for speaking with me this morning.
today = yesterday | Thank you for your time today.
Monday, 17 November = Tuesday, 17 November | Thank you for our interview on Monday, 17 November.
17 October = 17 November | I enjoyed our meeting on 17 October.
2026-11-16 = 2026-11-17 | Our interview of 2026-11-16 has stayed with me.
16.11.2026 = 17.11.2026 | Our interview of 16.11.2026 has stayed with me.
Friday = Tuesday | On Friday we spoke about the night buses.
Monday = Tuesday | On Monday you showed me the dashboard.
the 12th = the 17th | I interviewed with you on the 12th.
Monday = Tuesday | Thank you for Monday.
Sunday = Tuesday | Thank you for the warm welcome on Sunday, and for the tour.
Wednesday = Tuesday | It was a pleasure to meet you on Wednesday.
this afternoon = yesterday afternoon | It was a pleasure speaking with you this afternoon.
Friday = Tuesday | Thank you for taking the time to meet with me and Mr. Haddad on Friday.
Friday = Tuesday | Thank you for the conversation about the Transit Data Analyst position on Friday.
Friday = Tuesday | I am writing about my interview for the Transit Data Analyst role on Friday.
3 November = 17 November | We met on 3 November to talk about the role.
two days ago = yesterday | I enjoyed our conversation two days ago.
yesterday = on Tuesday | sendAt: 2026-11-20T09:00 | Thank you for your time yesterday.
yesterday = on 17 November | sendAt: 2026-11-30T09:00 | Thank you for speaking with me yesterday.
Yesterday = today | interview: { at: 2026-11-18T09:30 } | Thank you. Yesterday we spoke about the map.
Mon = Tue | Thank you for our call on Mon.
Thursday = Tuesday | interview: [{ at: 2026-11-10T10:00 }, { at: 2026-11-17T10:00 }] | Thank you for our second talk on Thursday.
November 20, 2026 = November 17, 2026 | Our interview on November 20, 2026 was a pleasure.
Monday = Tuesday | You received me on Monday with more patience than I deserved.
Monday = Tuesday | It was very good of you to receive me on Monday.
Monday = Tuesday | It was good of you to see me on Monday.
Monday = Tuesday | Good of you to see me on Monday.
Friday = Tuesday | It was kind of you to have me in on Friday.
Thursday = Tuesday | When I came to see you on Thursday, you showed me the map.
Thursday = Tuesday | When I came in on Thursday, the lift was out.
last Friday = last Tuesday | Thank you for hosting me last Friday.
Monday = Tuesday | You saw me on Monday at short notice, and I am grateful.
Monday = Tuesday | You met me on Monday at the gate.
Friday = Tuesday | You interviewed me on Friday.
Friday = Tuesday | I visited you on Friday and saw the night desk.
Wednesday = Tuesday | We sat together on Wednesday over the map.
last Monday = last Tuesday | I was glad of last Monday’s conversation.
Monday morning = Tuesday morning | Thank you for seeing me on Monday morning.
Wednesday 18 November = Tuesday 17 November | Thank you for receiving me on the afternoon of Wednesday 18 November.
Monday 16 November = Tuesday 17 November | You received me on the morning of Monday 16 November.
Wednesday 17 November = Tuesday 17 November | Thank you for the interview on Wednesday 17 November.
that Monday in November = that Tuesday in November | I remember the kindness with which you received me that Monday in November.
that Tuesday in October = that Tuesday in November | Thank you for the hour you gave me that Tuesday in October.
Friday = Tuesday | On Friday I came to see you about the night buses.
Friday = Tuesday | On Friday you received me at the depot.
Friday = Tuesday | After Friday’s interview I went home by Route 14.
`
  .trim()
  .split('\n')
  .filter((line) => !line.endsWith('| x'));
