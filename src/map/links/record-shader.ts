/**
 * What the shaders of lines and of dots share: the record of a link and stage, whether it is shown and lit, and where its
 * arc runs. MapLibre's prelude brings `projectTile` and PI, so flat map and globe are one code.
 *
 * Software graphics run both sides of every branch, so each line here is paid for by every vertex.
 */
import { RECORD_GLSL, RECORDS_IN_ROW, TEXELS } from './record-layout.ts';

export const HEADER = '#version 300 es\nprecision highp float;\nprecision highp int;\n';

/** A number as GLSL writes a float. */
export const glsl = (x: number): string => (Number.isInteger(x) ? `${x}.0` : `${x}`);

/**
 * Which records a pass draws, and how far each has grown: the conditions of the domain's `shownAt`. What the filters let
 * pass does not depend on the moment and stands in `admitted`, what is pointed at in `pointedAt`. Tests run this very text against `shownAt`.
 */
export const SHOWN_GLSL = `
bool isLit() {
  return record.firstPlace == u_selected.x || record.secondPlace == u_selected.x || record.link == u_selected.y ||
    pointedAt;
}

// Whether this pass draws the record: first comes what is not lit, then what is.
bool isShown() {
  bool inTime = u_moment >= record.from && u_moment < record.until;
  bool inReading = record.undated ? u_undated && !u_new : !u_new || record.formedYear == u_year;
  return inTime && inReading && admitted && u_lit == (u_emphasis && isLit());
}

// How far a movement has come that began at a time of the clock and takes so many seconds, 0 to 1. It takes no more than
// there is room for: it is over by the end of the year in which it began, so that the end of a year, which is what the
// page shows at rest, never has anything half done.
float done(float start, float room, float seconds) { return clamp((u_clock - start) / max(1e-5, min(seconds, room)), 0.0, 1.0); }

// How far a link has grown from its first place to its second, 0 to 1: slow at both ends.
float grown() {
  float f = u_growth.x > 0.0 ? done(record.formedClock, record.formedRoom, u_growth.x) : 1.0;
  return f * f * (3.0 - 2.0 * f);
}
`;

/**
 * Cosine and sine, and the arc tangent with the signs of both: exact to float precision, where the built-in ones may err
 * by 2^-11, which is 20 pixels at zoom 9.
 */
export const EXACT_GLSL = `
// For angles up to half a turn: Taylor series of a quarter of the angle, doubled twice.
vec2 cosSin(float t) {
  float h = t * 0.25;
  float q = h * h;
  float sn = h * (1.0 + q * (-1.0 / 6.0 + q * (1.0 / 120.0 + q * (-1.0 / 5040.0 + q / 362880.0))));
  float cs = 1.0 + q * (-0.5 + q * (1.0 / 24.0 + q * (-1.0 / 720.0 + q * (1.0 / 40320.0 - q / 3628800.0))));
  vec2 two = vec2(cs * cs - sn * sn, 2.0 * sn * cs);
  return vec2(two.x * two.x - two.y * two.y, 2.0 * two.x * two.y);
}

float exactAtan(float y, float x) {
  float low = min(abs(x), abs(y));
  float high = max(abs(x), abs(y));
  float a = low / max(high, 1e-20);
  float b = a / (1.0 + sqrt(1.0 + a * a));
  float q = b * b;
  float halved = b * (1.0 + q * (-1.0 / 3.0 + q * (1.0 / 5.0 + q * (-1.0 / 7.0 + q * (1.0 / 9.0 + q * (-1.0 / 11.0 + q * (1.0 / 13.0 - q / 15.0)))))));
  float angle = 2.0 * halved;
  if (abs(y) > abs(x)) angle = 0.5 * PI - angle;
  if (x < 0.0) angle = PI - angle;
  return y < 0.0 ? -angle : angle;
}
`;

/** CROWDED is defined as true for thousands of links. */
export const RECORD_SHADER = `
${RECORD_GLSL}
uniform highp usampler2D u_records;   // as record-layout.ts has them
uniform highp usampler2D u_admitted;  // for each record 1 where the filters let it pass, and 2 more where it is pointed at
uniform int u_first;           // record of the first vertex
uniform int u_vertices;        // of each record

LinkRecord record;
bool admitted;
bool pointedAt;

// Reads the record of this vertex; which of its vertices it is comes back.
int readRecord() {
  int number = u_first + gl_VertexID / u_vertices;
  ivec2 at = ivec2(number % ${RECORDS_IN_ROW}, number / ${RECORDS_IN_ROW});
  uint flags = texelFetch(u_admitted, at, 0).r;
  admitted = (flags & 1u) == 1u;
  pointedAt = (flags & 2u) == 2u;
  record = recordAt(u_records, ivec2(at.x * ${TEXELS}, at.y));
  return gl_VertexID % u_vertices;
}

uniform vec2 u_viewport;       // CSS pixels
uniform vec2 u_radius;         // CSS pixels to a radian: on the flat map's equator, on the globe
uniform float u_copy;          // copy of the world, 0 is the middle one
uniform float u_moment;        // years since the epoch of the records
uniform float u_clock;         // seconds of the replay at the moment
uniform bool u_new;            // only links formed in u_year
uniform int u_year;            // since the epoch
uniform bool u_undated;        // whether undated links are shown
uniform ivec2 u_selected;      // place, link; -1 for none
uniform bool u_lit;            // this pass draws what is lit, or what is not
uniform bool u_emphasis;       // whether anything is lit at all, or steps back
uniform float u_strength;      // of what is not lit
uniform vec3 u_growth;         // seconds to grow, to glow, to change; 0 for none
${SHOWN_GLSL}${EXACT_GLSL}
vec3 arcPoint(float t) {
  vec2 turn = cosSin(t);
  return normalize(record.start * turn.x + record.tangent * turn.y);
}

// The flat map's coordinates of a point on the arc. Longitude counts on from the start, so it is continuous across 180°.
vec2 flatPoint(vec3 p) {
  float turn = exactAtan(record.start.x * p.y - record.start.y * p.x, record.start.x * p.x + record.start.y * p.y);
  // An arc turns to one side all its way: half a turn on, over a pole, rounding must not decide to which.
  float course = record.start.x * record.tangent.y - record.start.y * record.tangent.x;
  if (abs(turn) > 3.0) turn = course < 0.0 ? -abs(turn) : abs(turn);
  float z = clamp(p.z, -0.99999, 0.99999);
  return vec2(record.startX + turn / (2.0 * PI) + u_copy, 0.5 - log((1.0 + z) / (1.0 - z)) / (4.0 * PI));
}
`;

/** For fragment shaders: how much of a pixel lies within a distance of a shape, smoothed over one device pixel. */
export const COVERED = `
uniform float u_pixelRatio;
uniform vec3 u_casing;
float covered(float width, float distance) { return clamp((width - distance) * u_pixelRatio + 0.5, 0.0, 1.0); }
`;
