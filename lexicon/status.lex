# What a word does to the act under it. Two signs: what follows when the word is affirmed, then when it is denied
# (+ it happened, - it did not, 0 nothing follows). Else future, hypothetical, negation, historical or a value of the scale.

# ---- implicatives ----
status manage = + -
  words manage.v succeed.v remember.v bother.v dare.v deign.v condescend.v happen.v contrive.v get.v proceed.v begin.v start.v commence.v end_up.v resume.v continue.v move.v
  words venture.v choose.v "see fit" "take the trouble" "have the courage" "have the luck" go_ahead.v turn_out.v embark_on.v set_about.v
  words success.n
  + Rebels managed to capture a Malian base.   => * > MLI
  + Rebels did not manage to capture the Malian town.   => * > MLI ; aux negation

status force = + 0
  words force.v compel.v oblige.v cause.v make.v drive.v lead.v induce.v persuade.v coerce.v bring.v prompt.v impel.v provoke.v pressure_into.v trick.v goad.v dupe.v convince.v enable.v help.v
  + Protests forced the Armenian premier to resign.   => ARM > * ; event RETREAT

status permitted = 0 -
  words able.a "have time" "have the chance" "have the means"

status fail = - +
  words fail.v neglect.v forget.v omit.v decline.v refuse.v avoid.v refrain_from.v abstain_from.v desist_from.v escape.v shun.v "stop short" stop_short.v balk.v baulk.v forbear.v
  words failure.n refusal.n neglect.n omission.n avoidance.n inability.n reluctance.n unwillingness.n
  words failed.a unsuccessful.a abortive.a unable.a unwilling.a botched.a
  + Kenya failed to arrest the Sudanese president.   => KEN > SDN ; aux negation ; factuality CT-
  + The abortive coup in Gabon shook France.   => * > * ; aux negation

status hesitate = 0 +
  words hesitate.v waste_time.v
  words hesitation.n

# ---- factives ----
status regret = + +
  words regret.v know.v realise.v realize.v admit.v acknowledge.v deplore.v resent.v rue.v discover.v notice.v learn.v reveal.v celebrate.v mourn.v welcome.v condemn.v applaud.v
  words glad.a sorry.a proud.a happy.a angry.a aware.a
  words "the fact that"

status pretend = - -
  words pretend.v feign.v simulate.v lie.v fake.v
  words fake.a bogus.a fictitious.a fabricated.a mock.a simulated.a imaginary.a staged.a sham.a

# ---- prevented, stopped before it came to pass ----
status prevent = negation
  words prevent.v avert.v foil.v thwart.v stave_off.v forestall.v preclude.v deter.v dissuade_from.v dissuade.v discourage.v head_off.v ward_off.v frustrate.v stymie.v abort.v rule_out.v keep_from.v
  words stop_from.v hinder.v pre-empt.v preempt.v cancel.v scrap.v call_off.v shelve.v abandon.v postpone.v block.v prohibit.v forbid.v ban.v bar.v scupper.v repel.v repulse.v delay.v defer.v put_off.v hold_off.v hold_back_from.v draw_back_from.v
  words prevention.n cancellation.n avoidance.n abandonment.n absence.n lack.n
  words averted.a foiled.a thwarted.a cancelled.a canceled.a
  + Mali foiled a coup.   => * > MLI ; aux negation
  + The police prevented Danish activists from burning a Turkish flag.         => DNK > TUR ; aux negation

status deny_word = negation
  words never.a no_longer.a nowhere.a without.p none.n nobody.n "by no means" "in no way" "far from" "anything but" "instead of" "rather than" "short of" "at no time" "in vain" no_more.a hardly_ever.a
  words "yet to"
  + Israel has yet to withdraw its troops from Lebanon.   => ISR > LBN ; aux negation

# ---- still to come ----
status will = future
  words will.v shall.v going_to.v
  words "be going to" "be to"

status plan = future
  words plan.v intend.v aim.v mean.v prepare.v schedule.v arrange.v resolve.v decide.v vow.v promise.v pledge.v commit.v undertake.v agree.v swear.v propose.v threaten.v volunteer.v offer.v
  words plot.v conspire.v scheme.v prepare_for.v aspire.v elect.v gear_up.v opt.v
  words plan.n intention.n intent.n decision.n resolve.n scheme.n preparation.n promise.n pledge.n vow.n commitment.n undertaking.n
  words due.a set.a scheduled.a poised.a slated.a ready.a prepared.a bound.a determined.a planned.a upcoming.a forthcoming.a impending.a imminent.a intended.a future.a coming.a
  words "be due to" "be set to" "set to" "slated to" "poised to" "on the verge of" "on the brink of" "be about to" "about to" "on the point of" "on course to" "in the coming" "next week" "next month" "next year"
  + South Korea plans to deploy troops along the border.   => KOR > * ; aux future
  + Peru is due to expel two Cuban diplomats.   => PER > CUB ; aux future

status expect = future PR+
  words expect.v anticipate.v forecast.v predict.v foresee.v await.v
  words expected.a anticipated.a
  words expectation.n prediction.n forecast.n
  + Estonia is expected to expel a Russian envoy.   => EST > RUS ; aux future ; factuality PR+

# ---- not said to be so ----
status if = hypothetical
  words if.p unless.p whether.p lest.p provided.p providing.p supposing.p otherwise.a
  words "in case" "in case of" "in the event of" "in the event that" "on condition that" "as long as" "provided that" "were to" "even if" "if only"
  + If Iran attacks Israel, oil prices will rise.   => IRN > ISR ; aux hypothetical ; factuality UU

status want = hypothetical
  words want.v wish.v desire.v hope.v long.v yearn.v prefer.v need.v demand.v ask.v urge.v request.v call_for.v appeal_for.v beg.v advise.v encourage.v recommend.v press_for.v
  words suggest.v lobby_for.v push_for.v require.v insist_on.v plead_for.v consider.v ponder.v weigh.v mull.v contemplate.v envisage.v
  words hope.n wish.n desire.n demand.n call.n request.n appeal.n proposal.n possibility.n prospect.n option.n idea.n suggestion.n
  words authority.n capacity.n ability.n instruction.n permission.n licence.n license.n temptation.n "power to" "free to" "right to"
  words capable.a "in a position" "tempt to" entitled.a empowered.a eager.a keen.a anxious.a inclined.a minded.a loath.a
  + The law gives Fijian police the power to detain journalists.   => FJI COP > * ; aux hypothetical
  + Sudan is free to expel the Chadian envoy.   => SDN > TCD ; aux hypothetical
  + Moldova hopes to buy gas from Romania.   => MDA > ROU

status fear = hypothetical
  words fear.v dread.v worry.v risk.v
  words fear.n threat.n risk.n danger.n spectre.n specter.n worry.n concern.n
  words hypothetical.a potential.a would-be.a eventual.a theoretical.a

# ---- how likely ----
status likely = PR+
  words likely.a probable.a probably.a presumably.a apparently.a seemingly.a evidently.a presumed.a doubtless.a ostensibly.a seem.v appear.v should.v ought.v "no doubt" "in all likelihood" "by all accounts" "most likely"
  words probability.n likelihood.n believe.v think.v understand.v reputed.a believed.a thought.a
  + Russia probably poisoned the Bulgarian dealer.   => RUS > BGR ; factuality PR+

status possible = hypothetical PS+
  words may.v might.v could.v can.v
  words possible.a possibly.a perhaps.a maybe.a conceivably.a potentially.a conceivable.a
  words "may have" "might have" "could have"
  + Turkey may strike Kurdish camps in Iraq.   => TUR > * ; aux hypothetical ; factuality PS+

status unlikely = PR-
  words unlikely.a improbable.a doubtful.a dubious.a doubt.v hardly.a scarcely.a barely.a implausible.a
  words doubt.n unlikelihood.n
  + Hungary is unlikely to expel Russian diplomats.   => HUN > RUS ; factuality PR-

status impossible = negation
  words impossible.a unthinkable.a inconceivable.a impossibility.n

status alleged = UU
  words alleged.a allegedly.a supposed.a supposedly.a purported.a purportedly.a reputedly.a suspected.a so-called.a reported.a claimed.a rumoured.a rumored.a unconfirmed.a self-styled.a accused.a
  words allege.v claim.v accuse.v suspect.v rumour.v rumor.v purport.v contend.v
  words allegation.n claim.n suspicion.n accusation.n rumour.n rumor.n
  + An alleged Chinese cyberattack crippled a Belgian ministry.   => CHN > BEL ; factuality UU

status deny = negation UU
  words deny.v dispute.v disclaim.v refute.v disavow.v
  words denial.n disclaimer.n

status reportedly = PR+
  words reportedly.a "it is said"

# ---- long ago ----
status former = historical
  words formerly.a historically.a "in the past" "years ago" "decades ago" long-ago.a "a decade ago" "a century ago" "last century" bygone.a
