/**
 * What the shaders of lines and of dots share: the record of a link and stage, whether it is shown and lit, and where its
 * arc runs. MapLibre's prelude brings `projectTile` and PI, so flat map and globe are one code.
 *
 * Software graphics run both sides of every branch, so each line here is paid for by every vertex.
 */

export const MAX_TYPES = 32;
/** How many hovered links can be lit at once: more never lie under one pointer in a way that could be told apart. */
export const MAX_HOVERED = 8;

export const HEADER = '#version 300 es\nprecision highp float;\nprecision highp int;\n';

/** A number as GLSL writes a float. */
export const glsl = (x: number): string => (Number.isInteger(x) ? `${x}.0` : `${x}`);

/** Texels of a record, and records side by side in the texture: no wider than every WebGL 2 allows. */
export const TEXELS = 5;
export const RECORDS_IN_ROW = 400;

/** CROWDED is defined as true for thousands of links. */
export const INSTANCE = `
uniform highp usampler2D u_records;   // the records of link-records.ts
uniform highp usampler2D u_admitted;  // for each record whether the filters that do not depend on time let it pass
uniform int u_first;           // record of the first vertex
uniform int u_vertices;        // of each record

vec4 a_from;                   // start of the arc, angle
vec4 a_tangent;                // tangent, x of the start on the flat map
vec4 a_time;                   // window from and until, formed, length on the flat map
ivec4 a_kind;                  // kind, year formed, first place, second place
int a_link;
float a_endZ;                  // z of the end of the arc
vec2 a_sure;                   // term over (undated: known by), unconfirmed from
bool a_admitted;

// Reads the record of this vertex; which of its vertices it is comes back.
int readRecord() {
  int record = u_first + gl_VertexID / u_vertices;
  ivec2 at = ivec2(record % ${RECORDS_IN_ROW}, record / ${RECORDS_IN_ROW});
  a_admitted = texelFetch(u_admitted, at, 0).r == 1u;
  at.x *= ${TEXELS};
  a_from = uintBitsToFloat(texelFetch(u_records, at, 0));
  a_tangent = uintBitsToFloat(texelFetch(u_records, at + ivec2(1, 0), 0));
  a_time = uintBitsToFloat(texelFetch(u_records, at + ivec2(2, 0), 0));
  a_kind = ivec4(texelFetch(u_records, at + ivec2(3, 0), 0));
  uvec4 rest = texelFetch(u_records, at + ivec2(4, 0), 0);
  a_link = int(rest.r);
  a_endZ = uintBitsToFloat(rest.g);
  a_sure = uintBitsToFloat(rest.ba);
  return gl_VertexID % u_vertices;
}

uniform vec2 u_viewport;       // CSS pixels
uniform vec2 u_radius;         // CSS pixels to a radian: on the flat map's equator, on the globe
uniform float u_copy;          // copy of the world, 0 is the middle one
uniform float u_moment;
uniform bool u_new;            // only links formed in u_year
uniform int u_year;
uniform uint u_types;          // bit mask
uniform bool u_undated;
uniform ivec2 u_selected;      // place, link; -1 for none
uniform int u_hoveredPlace;
uniform ivec4 u_hovered[${MAX_HOVERED / 4}];
uniform bool u_lit;            // this pass draws what is lit, or what is not
uniform bool u_emphasis;       // whether anything is lit at all
uniform float u_strength;      // of what is not lit
uniform vec3 u_growth;         // years to grow, to glow, to change; 0 for none

int typeNow() { return a_kind.x & 255; }
int typeBefore() { return a_kind.x >> 8 & 255; }
bool isUndated() { return (a_kind.x & 65536) != 0; }
bool isBundled() { return (a_kind.x & 131072) != 0; }
float lane() { return float((a_kind.x >> 24 & 255) - 128); }

bool isLit() {
  return any(equal(a_kind.zw, u_selected.xx)) || any(equal(a_kind.zw, ivec2(u_hoveredPlace))) || u_selected.y == a_link ||
    any(equal(u_hovered[0], ivec4(a_link))) || any(equal(u_hovered[1], ivec4(a_link)));
}

// The conditions of the domain's shownAt, and the pass.
bool isShown() {
  bool inTime = u_moment >= a_time.x && u_moment < a_time.y;
  bool inReading = isUndated() ? u_undated && !u_new : !u_new || a_kind.y == u_year;
  bool ofType = (u_types >> uint(typeNow()) & 1u) == 1u;
  return inTime && inReading && ofType && a_admitted && u_lit == (u_emphasis && isLit());
}

// Cosine and sine, exact to float precision for angles up to half a turn. The built-in ones may err by 2^-11, which is 20
// pixels at zoom 9. Taylor series of a quarter of the angle, doubled twice.
vec2 cosSin(float t) {
  float h = t * 0.25;
  float q = h * h;
  float sn = h * (1.0 + q * (-1.0 / 6.0 + q * (1.0 / 120.0 + q * (-1.0 / 5040.0 + q / 362880.0))));
  float cs = 1.0 + q * (-0.5 + q * (1.0 / 24.0 + q * (-1.0 / 720.0 + q * (1.0 / 40320.0 - q / 3628800.0))));
  vec2 two = vec2(cs * cs - sn * sn, 2.0 * sn * cs);
  return vec2(two.x * two.x - two.y * two.y, 2.0 * two.x * two.y);
}

// Arc tangent with the signs of both, exact to float precision, for the same reason: the series of half the angle.
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

vec3 arcPoint(float t) {
  vec2 turn = cosSin(t);
  return normalize(a_from.xyz * turn.x + a_tangent.xyz * turn.y);
}

// The flat map's coordinates of a point on the arc. Longitude counts on from the start, so it is continuous across 180°.
vec2 flatPoint(vec3 p) {
  float turn = exactAtan(a_from.x * p.y - a_from.y * p.x, a_from.x * p.x + a_from.y * p.y);
  // An arc turns to one side all its way: half a turn on, over a pole, rounding must not decide to which.
  float course = a_from.x * a_tangent.y - a_from.y * a_tangent.x;
  if (abs(turn) > 3.0) turn = course < 0.0 ? -abs(turn) : abs(turn);
  float z = clamp(p.z, -0.99999, 0.99999);
  return vec2(a_tangent.w + turn / (2.0 * PI) + u_copy, 0.5 - log((1.0 + z) / (1.0 - z)) / (4.0 * PI));
}

// Years that a movement may take which begins at a time: it is over by the end of the year in which it began, so that the
// end of a year, which is what the page shows at rest, never has anything half done.
float within(float start, float years) { return max(1e-3, min(years, floor(start) + 1.0 - start - 2e-4)); }

// How far a link has grown from its first place to its second, 0 to 1: slow at both ends.
float grown() {
  float f = u_growth.x > 0.0 ? clamp((u_moment - a_time.z) / within(a_time.z, u_growth.x), 0.0, 1.0) : 1.0;
  return f * f * (3.0 - 2.0 * f);
}
`;

/** For fragment shaders: how much of a pixel lies within a distance of a shape, smoothed over one device pixel. */
export const COVERED = `
uniform float u_pixelRatio;
uniform vec3 u_casing;
float covered(float width, float distance) { return clamp((width - distance) * u_pixelRatio + 0.5, 0.0, 1.0); }
`;
