# Who says so. The first value is what the word tells of the author of the text, the second what it tells of the source:
# CT+ certain, PR+ probable, PS+ possible, CT- certainly not, PR- probably not, PS- possibly not, UU it shows no view.

source say = CT+ CT+
  words say.v tell.v state.v note.v remark.v comment.v mention.v observe.v add.v recall.v recount.v relate.v explain.v emphasise.v emphasize.v stress.v underline.v underscore.v point_out.v
  words declare.v announce.v proclaim.v pronounce.v report.v inform.v notify.v brief.v testify.v write.v tweet.v post.v quote.v cite.v read.v go_on.v continue.v begin.v
  words reply.v answer.v respond.v retort.v counter.v interject.v exclaim.v shout.v whisper.v quip.v joke.v repeat.v reiterate.v reaffirm.v clarify.v specify.v elaborate.v
  words describe.v detail.v outline.v summarise.v summarize.v conclude.v find.v rule.v determine.v calculate.v count.v record.v document.v list.v broadcast.v publish.v reassure.v
  words agree.v concur.v vow.v swear.v pledge.v promise.v joke.v sum_up.v chime_in.v put_it.v spell_out.v set_out.v lay_out.v
  words statement.n report.n announcement.n declaration.n remark.n comment.n testimony.n account.n briefing.n communique.n bulletin.n speech.n interview.n tweet.n message.n letter.n
  words finding.n conclusion.n observation.n reply.n explanation.n note.n dispatch.n broadcast.n memo.n transcript.n "press release" "news conference" "press conference"
  + The shelling of Kharkiv killed four people, Ukraine said.   => * > UKR ; attribution UKR

# What is written or shown: what it shows, it says.
source document = CT+ CT+
  words poll.n survey.n study.n analysis.n data.n document.n filing.n footage.n video.n ad.n advertisement.n census.n statistic.n figure.n paper.n research.n record.n email.n chart.n tally.n
  + Polls show that Chad expelled a French diplomat.   => TCD > FRA

source according_to = CT+ CT+
  words according_to.p "according to" "in the words of" "as told by" "on the authority of"
  + Three rebels were arrested in Kampala, according to the Ugandan army.   => * > * ; attribution UGA MIL

source for_one = UU CT+
  words "in the view of" "in the eyes of" "in the opinion of"

source confirm = CT+ CT+
  words confirm.v verify.v corroborate.v acknowledge.v admit.v concede.v confess.v recognise.v recognize.v certify.v attest.v substantiate.v bear_out.v authenticate.v ascertain.v establish.v prove.v
  words confirmation.n admission.n acknowledgement.n acknowledgment.n confession.n verification.n proof.n
  + France confirmed that it had arrested a Georgian banker.                   => FRA > GEO ; factuality CT+

source reveal = CT+ CT+
  words reveal.v disclose.v divulge.v expose.v uncover.v discover.v show.v demonstrate.v indicate.v leak.v unveil.v learn.v see.v hear.v notice.v witness.v realise.v realize.v know.v remember.v understand.v
  words revelation.n disclosure.n leak.n discovery.n knowledge.n evidence.n

source claim = UU CT+
  words claim.v assert.v contend.v maintain.v insist.v argue.v affirm.v protest.v boast.v brag.v charge.v allege.v accuse.v complain.v profess.v purport.v reckon.v posit.v plead.v submit.v
  words claim.n assertion.n contention.n allegation.n accusation.n charge.n complaint.n insistence.n boast.n
  words blame.v denounce.v lament.v aver.v opine.v theorise.v theorize.v avow.v attribute.v "make the case" implicate.v incriminate.v indict.v
  + Rebels claimed that Chadian soldiers had massacred villagers.   => TCD > * ; factuality UU

source deny = UU CT-
  words deny.v reject.v dismiss.v refute.v rebut.v disclaim.v repudiate.v dispute.v contradict.v gainsay.v disavow.v rubbish.v scotch.v pooh-pooh.v discount.v brush_off.v disprove.v debunk.v
  words denial.n rebuttal.n refutation.n disclaimer.n repudiation.n disavowal.n
  + Syria denied that its troops committed the massacre.                       => SYR > * ; aux negation ; factuality UU

source doubt = UU PR-
  words doubt.v question.v disbelieve.v distrust.v mistrust.v query.v "cast doubt"
  words doubt.n scepticism.n skepticism.n disbelief.n

source suspect = UU PR+
  words suspect.v presume.v assume.v surmise.v suppose.v conjecture.v infer.v guess.v gather.v speculate.v imagine.v
  words suspicion.n presumption.n assumption.n supposition.n conjecture.n speculation.n hunch.n inference.n
  + Police suspect that Albanian gangs shot the banker.   => ALB > * ; factuality UU

source believe = UU PR+
  words believe.v think.v consider.v feel.v hold.v deem.v judge.v estimate.v assess.v figure.v reckon.v trust.v sense.v
  words belief.n assessment.n estimate.n judgement.n judgment.n conviction.n opinion.n view.n impression.n understanding.n

source suggest = UU PS+
  words suggest.v hint.v imply.v intimate.v insinuate.v signal.v theorise.v hypothesise.v moot.v float.v
  words suggestion.n hint.n insinuation.n implication.n rumour.n rumor.n theory.n hypothesis.n gossip.n hearsay.n

source expect = UU PR+
  words expect.v predict.v forecast.v anticipate.v foresee.v project.v envisage.v envision.v prophesy.v foretell.v reckon_on.v await.v
  words expectation.n prediction.n forecast.n projection.n anticipation.n

source fear = UU PS+
  words fear.v worry.v dread.v "be afraid" fret.v
  words fear.n worry.n anxiety.n apprehension.n

source hope = UU PS+
  words hope.v wish.v dream.v pray.v
  words hope.n wish.n

source warn = UU PR+
  words warn.v caution.v alert.v threaten.v admonish.v advise.v forewarn.v
  words warning.n caution.n alert.n

source ask = UU UU
  words ask.v wonder.v inquire.v enquire.v demand.v request.v propose.v recommend.v urge.v
  words question.n inquiry.n proposal.n recommendation.n demand.n

source pretend = CT- CT+
  words pretend.v feign.v lie.v fabricate.v invent.v fake.v mislead.v misstate.v misreport.v bluff.v
  words lie.n fabrication.n falsehood.n hoax.n pretence.n pretense.n

# What the source wants, favours or judges: its content is no claim that something is so.
source stand = UU UU
  words want.v intend.v plan.v decide.v refuse.v decline.v seek.v prefer.v favour.v favor.v choose.v aim.v advocate.v champion.v promote.v encourage.v discourage.v
  words call.v call_for.v call_on.v push_for.v press_for.v appeal_for.v point_to.v object_to.v discuss.v
  words support.v endorse.v oppose.v praise.v hail.v laud.v applaud.v welcome.v admire.v tout.v defend.v condemn.v deplore.v regret.v criticise.v criticize.v blast.v slam.v lambast.v
  words attack.v back.v bash.v decry.v deride.v chastise.v grill.v berate.v assail.v disparage.v denigrate.v downplay.v understate.v overstate.v exaggerate.v extol.v thank.v congratulate.v
  words beg.v implore.v exhort.v entreat.v echo.v invoke.v reference.v raise.v highlight.v outline.v embrace.v resent.v respect.v desire.v view.v regard.v envision.v paint.v
  words decision.n intention.n refusal.n determination.n pledge.n promise.n threat.n vow.n plan.n offer.n bid.n commitment.n willingness.n reluctance.n resolve.n desire.n
  words rebuke.v chide.v scold.v mock.v ridicule.v insult.v liken.v compare.v label.v brand.v portray.v depict.v characterise.v characterize.v
