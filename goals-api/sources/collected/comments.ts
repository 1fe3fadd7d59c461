/** What stands first in the files people edit. */
export const comments = {
  strategy: `The content of RUS 2030: vision, current state, focus areas, goals and the work under way.
Edit texts here; figures are in ../observations, facts about each indicator in ../indicators.yaml.

Official, from Region Norrbotten: the vision, its four perspectives, the four focus areas, and the names of the
strategies. The region's own list of goals is not public here, so every goal is worded in this project and has
status: proposal; the dashboard says so beside it. Write the adopted wording and status: official when there is one.
The descriptions (text) are this project's wording. Which indicators follow a goal is a proposal too.
No target of the region's own is known: the few targets there are are in ../indicators.yaml, and say whose they are.`,
  indicators: `Facts about each indicator, by id; its figures are in observations/<id>.csv.
direction: up = higher is better, down = lower is better, context = never judged. decimals: how many are shown.
A target says whose it is (level) and on what it rests (basis). Official targets of the region's own: none known.
people: what a change amounts to in people, "about 340 more in work". population is an id in populations.yaml: the one
the measure is a share of (per: 100) or a number per thousand of (per: 1000).`,
  populations: `Populations that a change in an indicator is told in, by id; the numbers are in populations/<id>.csv.
An indicator names its own under people in indicators.yaml.`,
  groups: `Groups of places that are compared with each other, by region code (see regions.csv).`,
} as const
