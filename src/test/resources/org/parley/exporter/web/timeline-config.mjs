// TimelineConfig of TimelineJS 3.9.11 (Knight Lab, MPL-2.0) with the modules it imports, in one file;
// DOMPurify and the network, which need a browser, are replaced by stand-ins.
// knight-lab-timelinejs-3.9.11/package/src/js/core/TLError.js
var TLError = class extends Error {
  constructor(message_key, detail) {
    super();
    this.name = "TLError";
    this.message = message_key || "error";
    this.message_key = this.message;
    this.detail = detail || "";
  }
};

// knight-lab-timelinejs-3.9.11/package/src/js/core/Util.js
function mergeData(data_main, data_to_merge) {
  var x;
  for (x in data_to_merge) {
    if (Object.prototype.hasOwnProperty.call(data_to_merge, x)) {
      data_main[x] = data_to_merge[x];
    }
  }
  return data_main;
}
function extend(dest) {
  var sources = Array.prototype.slice.call(arguments, 1);
  for (var j = 0, len = sources.length, src; j < len; j++) {
    src = sources[j] || {};
    mergeData(dest, src);
  }
  return dest;
}
var TRACE_HANDLERS = [];
function trace(msg) {
  TRACE_HANDLERS.forEach((cb) => {
    try {
      cb(msg);
    } catch (e) {
      if (console && console.log) {
        console.log("Error handling trace", e);
      }
    }
  });
}
function pad(val, len) {
  val = String(val);
  len = len || 2;
  while (val.length < len) val = "0" + val;
  return val;
}
function trim(str) {
  if (str && typeof str.replace == "function") {
    return str.replace(/^\s+|\s+$/g, "");
  }
  return "";
}
function ensureUniqueKey(obj, candidate) {
  if (!candidate) {
    candidate = unique_ID(6);
  }
  if (!(candidate in obj)) {
    return candidate;
  }
  var root = candidate.match(/^(.+)(-\d+)?$/)[1];
  var similar_ids = [];
  for (let key in obj) {
    if (key.match(/^(.+?)(-\d+)?$/)[1] == root) {
      similar_ids.push(key);
    }
  }
  candidate = root + "-" + (similar_ids.length + 1);
  for (var counter = similar_ids.length; similar_ids.indexOf(candidate) != -1; counter++) {
    candidate = root + "-" + counter;
  }
  return candidate;
}
function slugify(str) {
  str = trim(str);
  str = str.toLowerCase();
  var from = "\xE3\xE0\xE1\xE4\xE2\u1EBD\xE8\xE9\xEB\xEA\xEC\xED\xEF\xEE\xF5\xF2\xF3\xF6\xF4\xF9\xFA\xFC\xFB\xF1\xE7\xB7/_,:;";
  var to = "aaaaaeeeeeiiiiooooouuuunc------";
  for (var i = 0, l = from.length; i < l; i++) {
    str = str.replace(new RegExp(from.charAt(i), "g"), to.charAt(i));
  }
  str = str.replace(/[^a-z0-9 -]/g, "").replace(/\s+/g, "-").replace(/-+/g, "-");
  str = str.replace(/^([0-9])/, "_$1");
  return str;
}
function unique_ID(size, prefix) {
  var getRandomNumber = function(range) {
    return Math.floor(Math.random() * range);
  };
  var getRandomChar = function() {
    var chars = "abcdefghijklmnopqurstuvwxyz";
    return chars.substr(getRandomNumber(32), 1);
  };
  var randomID = function(size2) {
    var str = "";
    for (var i = 0; i < size2; i++) {
      str += getRandomChar();
    }
    return str;
  };
  if (prefix) {
    return prefix + "-" + randomID(size);
  } else {
    return "tl-" + randomID(size);
  }
}
var base58 = (function(alpha) {
  var alphabet = alpha || "123456789abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ", base = alphabet.length;
  return {
    encode: function(enc) {
      if (typeof enc !== "number" || enc !== parseInt(enc))
        throw '"encode" only accepts integers.';
      var encoded = "";
      while (enc) {
        var remainder = enc % base;
        enc = Math.floor(enc / base);
        encoded = alphabet[remainder].toString() + encoded;
      }
      return encoded;
    },
    decode: function(dec) {
      if (typeof dec !== "string")
        throw '"decode" only accepts strings.';
      var decoded = 0;
      while (dec) {
        var alphabetPosition = alphabet.indexOf(dec[0]);
        if (alphabetPosition < 0)
          throw `"decode" can't find "` + dec[0] + '" in the alphabet: "' + alphabet + '"';
        var powerOf = dec.length - 1;
        decoded += alphabetPosition * Math.pow(base, powerOf);
        dec = dec.substring(1);
      }
      return decoded;
    }
  };
})();
function stripMarkup(txt) {
  var doc = new DOMParser().parseFromString(txt, "text/html");
  return doc.body.textContent || "";
}

// knight-lab-timelinejs-3.9.11/package/src/js/core/TLClass.js
var TLClass = function() {
};
TLClass.extend = function(props) {
  var NewClass = function() {
    if (this.initialize) {
      this.initialize.apply(this, arguments);
    }
  };
  var F = function() {
  };
  F.prototype = this.prototype;
  var proto = new F();
  proto.constructor = NewClass;
  NewClass.prototype = proto;
  NewClass.superclass = this.prototype;
  for (var i in this) {
    if (this.hasOwnProperty(i) && i !== "prototype" && i !== "superclass") {
      NewClass[i] = this[i];
    }
  }
  if (props.statics) {
    extend(NewClass, props.statics);
    delete props.statics;
  }
  if (props.includes) {
    extend.apply(null, [proto].concat(props.includes));
    delete props.includes;
  }
  if (props.options && proto.options) {
    props.options = extend({}, proto.options, props.options);
  }
  extend(proto, props);
  NewClass.extend = TLClass.extend;
  NewClass.include = function(props2) {
    extend(this.prototype, props2);
  };
  return NewClass;
};

// net.mjs
var fetchJSON = () => Promise.reject(new Error("no network"));

// knight-lab-timelinejs-3.9.11/package/src/js/language/Language.js
var MESSAGE_VARIABLE_PATTERN = new RegExp(/\$\{(.+?)\}/g);
var Language = class _Language {
  constructor(language, script_path) {
    for (let k2 in LANGUAGES.en) {
      this[k2] = LANGUAGES.en[k2];
    }
    if (language && typeof language == "string" && language != "en") {
      var code = language;
      if (!(code in LANGUAGES)) {
        console.log(`Expected language ${code} to be cached. Did you call the constructor directly?`);
        var url = buildLanguageURL(code, script_path);
        fetchJSON(url).then((json) => {
          LANGUAGES[code] = json;
        }).catch((resp) => {
          console.log(`Error loading language [${url}] ${resp.statusText} [${resp.status}]`);
        });
      }
      mergeData(this, LANGUAGES[code]);
    }
  }
  /**
   * Reimplement Util.mergeData to handle nested dictionaries
   * @param {object} lang_json 
   */
  mergeData(lang_json) {
    for (k in LANGUAGES.en) {
      if (lang_json[k]) {
        if (typeof this[k] == "object") {
          mergeData(lang_json[k], this[k]);
        } else {
          this[k] = lang_json[k];
        }
      }
    }
  }
  formatBigYear(bigyear, format_name) {
    var the_year = bigyear.year;
    var format_list = this.bigdateformats[format_name] || this.bigdateformats["fallback"];
    if (format_list) {
      for (var i = 0; i < format_list.length; i++) {
        var tuple = format_list[i];
        if (Math.abs(the_year / tuple[0]) > 1) {
          return formatNumber(Math.abs(the_year / tuple[0]), tuple[1]);
        }
      }
      ;
      return the_year.toString();
    } else {
      trace("Language file dateformats missing cosmological. Falling back.");
      return formatNumber(the_year, format_name);
    }
  }
  /**
   * Look up a localized version of a standard message. While using `_` for the
   * method name is not exactly idiomatic javascript, it was inspired by Python's
   * {@link https://docs.python.org/3/library/gettext.html|gettext} module, with
   * the intention of reducing clutter in places where, in a non-I18N'd app, you'd 
   * simply have a quoted string.
   * 
   * @param {string} k - a message key 
   * @param {Object} [context] - a dictionary with string keys appropriate to message `k` 
   *      and string values which will be interpolated into the message.
   * @returns {string} - a localized string appropriate to the message key
   */
  _(k2, context) {
    let msg = this.messages[k2] || _Language.fallback.messages[k2] || k2;
    if (msg.match(MESSAGE_VARIABLE_PATTERN)) {
      if (!context) throw new TLError("template_message_without_context");
      for (let match of msg.matchAll(MESSAGE_VARIABLE_PATTERN)) {
        if (!(match[1] in context)) throw new TLError("template_message_without_context");
        msg = msg.replace(match[0], context[match[1]]);
      }
    }
    return msg;
  }
  formatDate(date, format_name) {
    if (date.constructor == Date) {
      return this.formatJSDate(date, format_name);
    }
    if (date.constructor == BigYear) {
      return this.formatBigYear(date, format_name);
    }
    if (date.data && date.data.date_obj) {
      return this.formatDate(date.data.date_obj, format_name);
    }
    trace("Unfamiliar date presented for formatting");
    return date.toString();
  }
  formatJSDate(js_date, format_name) {
    var self = this;
    var formatPeriod = function(fmt, value) {
      var formats = self.period_labels[fmt];
      if (formats) {
        var fmt = value < 12 ? formats[0] : formats[1];
      }
      return "<span class='tl-timeaxis-timesuffix'>" + fmt + "</span>";
    };
    var utc = false, timezone = /\b(?:[PMCEA][SDP]T|(?:Pacific|Mountain|Central|Eastern|Atlantic) (?:Standard|Daylight|Prevailing) Time|(?:GMT|UTC)(?:[-+]\d{4})?)\b/g, timezoneClip = /[^-+\dA-Z]/g;
    if (!format_name) {
      format_name = "full";
    }
    var mask = this.dateformats[format_name] || _Language.fallback.dateformats[format_name];
    if (!mask) {
      mask = format_name;
    }
    var _ = utc ? "getUTC" : "get", d = js_date[_ + "Date"](), D = js_date[_ + "Day"](), m = js_date[_ + "Month"](), y = js_date[_ + "FullYear"](), H = js_date[_ + "Hours"](), M = js_date[_ + "Minutes"](), s = js_date[_ + "Seconds"](), L = js_date[_ + "Milliseconds"](), o = utc ? 0 : js_date.getTimezoneOffset(), year = "", flags = {
      d,
      dd: pad(d),
      ddd: this.date.day_abbr[D],
      dddd: this.date.day[D],
      m: m + 1,
      mm: pad(m + 1),
      mmm: this.date.month_abbr[m],
      mmmm: this.date.month[m],
      yy: String(y).slice(2),
      yyyy: y < 0 && this.has_negative_year_modifier() ? Math.abs(y) : y,
      h: H % 12 || 12,
      hh: pad(H % 12 || 12),
      H,
      HH: pad(H),
      M,
      MM: pad(M),
      s,
      ss: pad(s),
      l: pad(L, 3),
      L: pad(L > 99 ? Math.round(L / 10) : L),
      t: formatPeriod("t", H),
      tt: formatPeriod("tt", H),
      T: formatPeriod("T", H),
      TT: formatPeriod("TT", H),
      Z: utc ? "UTC" : (String(js_date).match(timezone) || [""]).pop().replace(timezoneClip, ""),
      o: (o > 0 ? "-" : "+") + pad(Math.floor(Math.abs(o) / 60) * 100 + Math.abs(o) % 60, 4),
      S: ["th", "st", "nd", "rd"][d % 10 > 3 ? 0 : (d % 100 - d % 10 != 10) * d % 10]
    };
    var formatted = mask.replace(_Language.DATE_FORMAT_TOKENS, function($0) {
      return $0 in flags ? flags[$0] : $0.slice(1, $0.length - 1);
    });
    return this._applyEra(formatted, y);
  }
  has_negative_year_modifier() {
    return Boolean(this.era_labels.negative_year.prefix || this.era_labels.negative_year.suffix);
  }
  _applyEra(formatted_date, original_year) {
    var labels = original_year < 0 ? this.era_labels.negative_year : this.era_labels.positive_year;
    var result = "";
    if (labels.prefix) {
      result += "<span>" + labels.prefix + "</span> ";
    }
    result += formatted_date;
    if (labels.suffix) {
      result += " <span>" + labels.suffix + "</span>";
    }
    return result;
  }
};
function buildLanguageURL(code, script_path) {
  if (/\.json$/.test(code)) {
    var url = code;
  } else {
    var fragment = "/locale/" + code + ".json";
    if (/\/$/.test(script_path)) {
      fragment = fragment.substr(1);
    }
    var url = script_path + fragment;
  }
  return url;
}
function formatNumber(val, mask) {
  if (mask.match(/%(\.(\d+))?f/)) {
    var match = mask.match(/%(\.(\d+))?f/);
    var token = match[0];
    if (match[2]) {
      val = val.toFixed(match[2]);
    }
    return mask.replace(token, val);
  }
  return mask;
}
Language.fallback = { messages: {} };
Language.DATE_FORMAT_TOKENS = /d{1,4}|m{1,4}|yy(?:yy)?|([HhMsTt])\1?|[LloSZ]|"[^"]*"|'[^']*'/g;
var LANGUAGES = {
  /*
  	This represents the canonical list of message keys which translation files should handle. The existence of the 'en.json' file should not mislead you.
  	It is provided more as a starting point for someone who wants to provide a
      new translation since the form for non-default languages (JSON not JS) is slightly different 
      from what appears below. Also, those files have some message keys grandfathered in from TimelineJS2 
      which we'd rather not have to get "re-translated" if we use them.
  */
  en: {
    name: "English (built-in)",
    lang: "en",
    api: {
      wikipedia: "en"
      // the two letter code at the beginning of the Wikipedia subdomain for this language
    },
    messages: {
      loading: "Loading",
      wikipedia: "From Wikipedia, the free encyclopedia",
      error: "Error",
      return_to_title: "Return to Title",
      go_to_end: "Go to the last slide",
      loading_content: "Loading Content",
      loading_timeline: "Loading Timeline... ",
      swipe_to_navigate: "Swipe to Navigate<br><span class='tl-button'>OK</span>",
      zoom_in: "Zoom in",
      zoom_out: "Zoom out",
      unknown_read_err: "An unexpected error occurred trying to read your spreadsheet data",
      invalid_url_err: "Unable to read Timeline data. Make sure your URL is for a Google Spreadsheet or a Timeline JSON file.",
      network_err: "Unable to read your Google Spreadsheet. Make sure you have published it to the web.",
      missing_start_date_err: "Missing start_date",
      invalid_start_time_without_date: "Invalid configuration: time cannot be used without date.",
      invalid_end_time_without_date: "Invalid configuration: end time cannot be used without end date.",
      date_compare_err: "Can't compare timeline date objects on different scales",
      invalid_scale_err: "Invalid scale",
      invalid_date_err: "Invalid date: month, day and year must be numbers.",
      invalid_separator_error: "Invalid time: misuse of : or . as separator.",
      invalid_hour_err: "Invalid time (hour)",
      invalid_minute_err: "Invalid time (minute)",
      invalid_second_err: "Invalid time (second)",
      invalid_fractional_err: "Invalid time (fractional seconds)",
      invalid_second_fractional_err: "Invalid time (seconds and fractional seconds)",
      invalid_year_err: "Invalid year",
      flickr_notfound_err: "Photo not found or private",
      flickr_invalidurl_err: "Invalid Flickr URL",
      imgur_invalidurl_err: "Invalid Imgur URL",
      twitter_load_err: "Unable to load Tweet",
      twitterembed_invalidurl_err: "Invalid Twitter Embed url",
      tiktok_invalidurl_err: "Invalid TikTok URL",
      bluesky_invalidurl_err: "Invalid Bluesky URL",
      wikipedia_load_err: "Unable to load Wikipedia entry",
      wikipedia_image_load_err: "Unable to load Wikipedia image data",
      spotify_invalid_url: "Invalid Spotify URL",
      invalid_rgb_err: "Invalid RGB argument",
      time_scale_scale_err: "Don't know how to get date from time for scale",
      axis_helper_no_options_err: "Axis helper must be configured with options",
      axis_helper_scale_err: "No AxisHelper available for scale",
      invalid_integer_option: "Invalid option value\u2014must be a whole number.",
      instagram_bad_request: "Invalid or private Instagram URL",
      template_message_without_context: "Required variables not provided for template translation message",
      aria_label_timeline: "Timeline",
      aria_label_timeline_navigation: "Timeline navigation",
      aria_label_timeline_content: "Timeline content",
      // The following message keys are pseudo-template literal. 
      // Do not surround with backticks (`) since evaluation is deferred 
      // (and backticks wouldn't be allowed in JSON localization files)
      // for each, document typical values for variable components
      aria_label_zoomin: "Show less than ${start} to ${end}",
      // 'start' and 'end' should be numeric years 
      aria_label_zoomout: "Show more than ${start} to ${end}"
      // 'start' and 'end' should be numeric years 
    },
    date: {
      month: [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
      ],
      month_abbr: [
        "Jan.",
        "Feb.",
        "March",
        "April",
        "May",
        "June",
        "July",
        "Aug.",
        "Sept.",
        "Oct.",
        "Nov.",
        "Dec."
      ],
      day: [
        "Sunday",
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday"
      ],
      day_abbr: [
        "Sun.",
        "Mon.",
        "Tues.",
        "Wed.",
        "Thurs.",
        "Fri.",
        "Sat."
      ]
    },
    era_labels: {
      // specify prefix or suffix to apply to formatted date. Blanks mean no change.
      positive_year: {
        prefix: "",
        suffix: ""
      },
      negative_year: {
        // if either of these is specified, the year will be converted to positive before they are applied
        prefix: "",
        suffix: "BCE"
      }
    },
    period_labels: {
      // use of t/tt/T/TT legacy of original Timeline date format
      t: ["a", "p"],
      tt: ["am", "pm"],
      T: ["A", "P"],
      TT: ["AM", "PM"]
    },
    dateformats: {
      year: "yyyy",
      month_short: "mmm",
      month: "mmmm yyyy",
      full_short: "mmm d",
      full: "mmmm d',' yyyy",
      time: "h:MM:ss TT' <small>'mmmm d',' yyyy'</small>'",
      time_short: "h:MM:ss TT",
      time_no_seconds_short: "h:MM TT",
      time_no_minutes_short: "h TT",
      time_no_seconds_small_date: "h:MM TT' <small>'mmmm d',' yyyy'</small>'",
      time_milliseconds: "l",
      full_long: "mmm d',' yyyy 'at' h:MM TT",
      full_long_small_date: "h:MM TT' <small>mmm d',' yyyy'</small>'"
    },
    bigdateformats: {
      fallback: [
        // a list of tuples, with t[0] an order of magnitude and t[1] a format string. format string syntax may change...
        [1e9, "%.2f billion years ago"],
        [1e6, "%.1f million years ago"],
        [1e3, "%.1f thousand years ago"],
        [1, "%f years ago"]
      ],
      compact: [
        [1e9, "%.2f bya"],
        [1e6, "%.1f mya"],
        [1e3, "%.1f kya"],
        [1, "%f years ago"]
      ],
      verbose: [
        [1e9, "%.2f billion years ago"],
        [1e6, "%.1f million years ago"],
        [1e3, "%.1f thousand years ago"],
        [1, "%f years ago"]
      ]
    }
  }
};
var fallback = new Language();
Language.fallback = fallback;

// knight-lab-timelinejs-3.9.11/package/src/js/date/TLDate.js
var SCALES = [
  // ( name, units_per_tick, flooring function )
  ["millisecond", 1, function(d) {
  }],
  [
    "second",
    1e3,
    function(d) {
      d.setMilliseconds(0);
    }
  ],
  [
    "minute",
    1e3 * 60,
    function(d) {
      d.setSeconds(0);
    }
  ],
  [
    "hour",
    1e3 * 60 * 60,
    function(d) {
      d.setMinutes(0);
    }
  ],
  [
    "day",
    1e3 * 60 * 60 * 24,
    function(d) {
      d.setHours(0);
    }
  ],
  [
    "month",
    1e3 * 60 * 60 * 24 * 30,
    function(d) {
      d.setDate(1);
    }
  ],
  [
    "year",
    1e3 * 60 * 60 * 24 * 365,
    function(d) {
      d.setMonth(0);
    }
  ],
  [
    "decade",
    1e3 * 60 * 60 * 24 * 365 * 10,
    function(d) {
      var real_year = d.getFullYear();
      d.setFullYear(real_year - real_year % 10);
    }
  ],
  [
    "century",
    1e3 * 60 * 60 * 24 * 365 * 100,
    function(d) {
      var real_year = d.getFullYear();
      d.setFullYear(real_year - real_year % 100);
    }
  ],
  [
    "millennium",
    1e3 * 60 * 60 * 24 * 365 * 1e3,
    function(d) {
      var real_year = d.getFullYear();
      d.setFullYear(real_year - real_year % 1e3);
    }
  ]
];
var DATE_PARTS = [
  "millisecond",
  "second",
  "minute",
  "hour",
  "day",
  "month",
  "year"
];
var BEST_DATEFORMATS = {
  base: {
    millisecond: "time_short",
    second: "time",
    minute: "time_no_seconds_small_date",
    hour: "time_no_seconds_small_date",
    day: "full",
    month: "month",
    year: "year",
    decade: "year",
    century: "year",
    millennium: "year",
    age: "fallback",
    epoch: "fallback",
    era: "fallback",
    eon: "fallback",
    eon2: "fallback"
  },
  short: {
    millisecond: "time_short",
    second: "time_short",
    minute: "time_no_seconds_short",
    hour: "time_no_minutes_short",
    day: "full_short",
    month: "month_short",
    year: "year",
    decade: "year",
    century: "year",
    millennium: "year",
    age: "fallback",
    epoch: "fallback",
    era: "fallback",
    eon: "fallback",
    eon2: "fallback"
  }
};
var TLDate = TLClass.extend({
  // @data = ms, JS Date object, or JS dictionary with date properties
  initialize: function(data, format, format_short) {
    if (typeof data == "number") {
      this.data = {
        format: "yyyy mmmm",
        date_obj: new Date(data)
      };
    } else if (Date == data.constructor) {
      this.data = {
        format: "yyyy mmmm",
        date_obj: data
      };
    } else {
      this.data = JSON.parse(JSON.stringify(data));
      this._createDateObj();
    }
    if (data.format && !format) {
      format = data.format;
    }
    this._setFormat(format, format_short);
  },
  setDateFormat: function(format) {
    this.data.format = format;
  },
  /**
   * Return a string representation of this date. If this date has been created with a `display_date` property,
   * that value is always returned, regardless of arguments to the method invocation. Otherwise,
   * the given `Language` is asked to create a string representation based on this Date's data, passing through the provided
   * `format` String, or, if that is undefined, this date's default format string.
   * @param {Language} language
   * @param {String} format
   * @returns {String} formattedDate
   */
  getDisplayDate: function(language, format) {
    if (this.data.display_date) {
      return this.data.display_date;
    }
    if (!language) {
      language = Language.fallback;
    }
    if (language.constructor != Language) {
      trace(
        "First argument to getDisplayDate must be type Language"
      );
      language = Language.fallback;
    }
    var format_key = format || this.data.format;
    return language.formatDate(this.data.date_obj, format_key);
  },
  getMillisecond: function() {
    return this.getTime();
  },
  getTime: function() {
    return this.data.date_obj.getTime();
  },
  isBefore: function(other_date) {
    if (!this.data.date_obj.constructor == other_date.data.date_obj.constructor) {
      throw new TLError("date_compare_err");
    }
    if ("isBefore" in this.data.date_obj) {
      return this.data.date_obj["isBefore"](
        other_date.data.date_obj
      );
    }
    return this.data.date_obj < other_date.data.date_obj;
  },
  isAfter: function(other_date) {
    if (!this.data.date_obj.constructor == other_date.data.date_obj.constructor) {
      throw new TLError("date_compare_err");
    }
    if ("isAfter" in this.data.date_obj) {
      return this.data.date_obj["isAfter"](
        other_date.data.date_obj
      );
    }
    return this.data.date_obj > other_date.data.date_obj;
  },
  // Return a new TLDate which has been 'floored' at the given scale.
  // @scale = string value from SCALES
  floor: function(scale) {
    var d = new Date(this.data.date_obj.getTime());
    for (var i = 0; i < SCALES.length; i++) {
      SCALES[i][2](d);
      if (SCALES[i][0] == scale) return new TLDate(d);
    }
    throw new TLError("invalid_scale_err", scale);
  },
  /*	Private Methods
  ================================================== */
  _getDateData: function() {
    var _date = {
      year: 0,
      month: 1,
      // stupid JS dates
      day: 1,
      hour: 0,
      minute: 0,
      second: 0,
      millisecond: 0
    };
    mergeData(_date, this.data);
    for (var ix in DATE_PARTS) {
      var x = trim(_date[DATE_PARTS[ix]]);
      if (!x.match(/^-?\d*$/)) {
        throw new TLError(
          "invalid_date_err",
          DATE_PARTS[ix] + " = '" + _date[DATE_PARTS[ix]] + "'"
        );
      }
      var parsed = parseInt(_date[DATE_PARTS[ix]]);
      if (isNaN(parsed)) {
        parsed = ix == 4 || ix == 5 ? 1 : 0;
      }
      _date[DATE_PARTS[ix]] = parsed;
    }
    if (_date.month > 0 && _date.month <= 12) {
      _date.month = _date.month - 1;
    }
    return _date;
  },
  _createDateObj: function() {
    var _date = this._getDateData();
    this.data.date_obj = new Date(
      _date.year,
      _date.month,
      _date.day,
      _date.hour,
      _date.minute,
      _date.second,
      _date.millisecond
    );
    if (this.data.date_obj.getFullYear() != _date.year) {
      this.data.date_obj.setFullYear(_date.year);
    }
  },
  /*  Find Best Format
   * this may not work with 'cosmologic' dates, or with TLDate if we
   * support constructing them based on JS Date and time
  ================================================== */
  findBestFormat: function(variant) {
    var eval_array = DATE_PARTS, format = "";
    for (var i = 0; i < eval_array.length; i++) {
      if (this.data[eval_array[i]]) {
        if (variant) {
          if (!(variant in BEST_DATEFORMATS)) {
            variant = "short";
          }
        } else {
          variant = "base";
        }
        return BEST_DATEFORMATS[variant][eval_array[i]];
      }
    }
    return "";
  },
  _setFormat: function(format, format_short) {
    if (format) {
      this.data.format = format;
    } else if (!this.data.format) {
      this.data.format = this.findBestFormat();
    }
    if (format_short) {
      this.data.format_short = format_short;
    } else if (!this.data.format_short) {
      this.data.format_short = this.findBestFormat(true);
    }
  },
  /**
   * Get the year-only representation of this date. Ticks need this to layout
   * the time axis, and this needs to work isomorphically for TLDate and BigDate 
   * @returns {Number}
   */
  getFullYear: function() {
    return this.data.date_obj.getFullYear();
  }
});
var BigYear = TLClass.extend({
  initialize: function(year) {
    this.year = parseInt(year);
    if (isNaN(this.year)) {
      throw new TLError("invalid_year_err", year);
    }
  },
  isBefore: function(that) {
    return this.year < that.year;
  },
  isAfter: function(that) {
    return this.year > that.year;
  },
  getTime: function() {
    return this.year;
  }
});
var AGE = 1e6;
var EPOCH = AGE * 10;
var ERA = EPOCH * 10;
var EON = ERA * 10;
function Floorer(unit) {
  return function(a_big_year) {
    var year = a_big_year.getTime();
    return new BigYear(Math.floor(year / unit) * unit);
  };
}
var BIG_DATE_SCALES = [
  // ( name, units_per_tick, flooring function )
  ["year", 1, new Floorer(1)],
  ["decade", 10, new Floorer(10)],
  ["century", 100, new Floorer(100)],
  ["millennium", 1e3, new Floorer(1e3)],
  ["age", AGE, new Floorer(AGE)],
  // 1M years
  ["epoch", EPOCH, new Floorer(EPOCH)],
  // 10M years
  ["era", ERA, new Floorer(ERA)],
  // 100M years
  ["eon", EON, new Floorer(EON)]
  // 1B years
];
var HUMAN_SCALE_MIN_YEAR = -99999;
var HUMAN_SCALE_MAX_YEAR = 275759;
var BigDate = TLDate.extend({
  // @data = BigYear object or JS dictionary with date properties
  initialize: function(data, format, format_short) {
    if (BigYear == data.constructor) {
      this.data = {
        date_obj: data
      };
    } else {
      this.data = JSON.parse(JSON.stringify(data));
      this._createDateObj();
    }
    if (data.format && !format) {
      format = data.format;
    }
    this._setFormat(format, format_short);
  },
  // Create date_obj
  _createDateObj: function() {
    var _date = this._getDateData();
    this.data.date_obj = new BigYear(_date.year);
  },
  /**
   * For dates within the human-scale range (HUMAN_SCALE_MIN_YEAR to
   * HUMAN_SCALE_MAX_YEAR), delegate to TLDate formatting so that month
   * names, BCE labels, and other human-readable formats are used instead
   * of the cosmological "X million years ago" strings.
   */
  getDisplayDate: function(language, format) {
    if (this.data.display_date) {
      return this.data.display_date;
    }
    var year = this.data.date_obj.getTime();
    if (year >= HUMAN_SCALE_MIN_YEAR && year <= HUMAN_SCALE_MAX_YEAR) {
      var tldate_data = typeof this.data.year !== "undefined" ? this.data : { year };
      return new TLDate(tldate_data).getDisplayDate(language, format);
    }
    if (!language) {
      language = Language.fallback;
    }
    if (language.constructor != Language) {
      language = Language.fallback;
    }
    var format_key = format || this.data.format;
    return language.formatDate(this.data.date_obj, format_key);
  },
  // Return a new BigDate which has been 'floored' at the given scale.
  // @scale = string value from BIG_DATE_SCALES
  floor: function(scale) {
    for (var i = 0; i < BIG_DATE_SCALES.length; i++) {
      if (BIG_DATE_SCALES[i][0] == scale) {
        var floored = BIG_DATE_SCALES[i][2](this.data.date_obj);
        return new BigDate(floored);
      }
    }
    throw new TLError("invalid_scale_err", scale);
  },
  /**
   * Get the year-only representation of this date. Ticks need this to layout
   * the time axis, and this needs to work isomorphically for TLDate and BigDate 
   * @returns {Number}
   */
  getFullYear: function() {
    return this.data.date_obj.getTime();
  }
});

// knight-lab-timelinejs-3.9.11/package/src/js/date/DateUtil.js
function sortByDate(array, prop_name) {
  var prop_name = prop_name || "start_date";
  array.sort(function(a, b) {
    if (a[prop_name].isBefore(b[prop_name])) return -1;
    if (a[prop_name].isAfter(b[prop_name])) return 1;
    return 0;
  });
}
var VALID_INTEGER_PATTERN = new RegExp("(^-?\\d+$|^$)");
var SCALE_DATE_CLASSES = {
  human: TLDate,
  cosmological: BigDate
};

// shim.mjs
var shim_default = { sanitize: (text) => text, addHook: () => {
} };

// knight-lab-timelinejs-3.9.11/package/src/js/core/TimelineConfig.js
var SANITIZE_FIELDS = {
  text: ["headline", "text"],
  media: ["caption", "credit"]
  // media "URL" must be sanitized in Media classes to avoid messing up URLs
};
var STRIP_MARKUP_FIELDS = {
  start_date: ["display_date"],
  end_date: ["display_date"],
  slide: ["display_date", "group"],
  date: ["display_date"]
};
shim_default.addHook("afterSanitizeAttributes", function(node) {
  if (node.nodeName == "A" && "href" in node) {
    if (!("target" in node.attributes)) {
      node.setAttribute("target", "_blank");
    }
    let rel = node.attributes["rel"];
    if (!rel) {
      node.setAttribute("rel", "noopener");
    } else {
      if (rel.value.indexOf("noopener") == -1) {
        node.setAttribute("rel", `noopener ${rel.value}`);
      }
    }
  }
});
function _process_fields(slide, callback, fieldmap) {
  Object.keys(fieldmap).forEach((k2) => {
    var to_sanitize = k2 == "slide" ? slide : slide[k2];
    if (to_sanitize) {
      fieldmap[k2].forEach((i) => {
        if (typeof to_sanitize[i] != "undefined") {
          to_sanitize[i] = callback(to_sanitize[i]);
        }
      });
    }
  });
}
function _tl_sanitize(txt) {
  return shim_default.sanitize(txt, {
    ADD_TAGS: ["iframe"],
    ADD_ATTR: ["frameborder", "target"]
  });
}
var TimelineConfig = class {
  constructor(data) {
    this.title = "";
    this.scale = "";
    this.events = [];
    this.eras = [];
    this.event_dict = {};
    this.messages = {
      errors: [],
      warnings: []
    };
    if (typeof data === "object" && data.events) {
      this.scale = data.scale;
      this.events = [];
      this._ensureValidScale(data.events);
      if (data.title) {
        var title_id = this._assignID(data.title);
        this._tidyFields(data.title);
        this.title = data.title;
        this.event_dict[title_id] = this.title;
      }
      for (var i = 0; i < data.events.length; i++) {
        try {
          this.addEvent(data.events[i], true);
        } catch (e) {
          this.logError(e);
        }
      }
      if (data.eras) {
        data.eras.forEach((era_data, indexOf) => {
          try {
            this.addEra(era_data);
          } catch (e) {
            this.logError("Era " + indexOf + ": " + e);
          }
        });
      }
      sortByDate(this.events);
      sortByDate(this.eras);
    }
  }
  logError(msg) {
    trace(`logError: ${msg}`);
    this.messages.errors.push(msg);
  }
  /*
   * Return any accumulated error messages. If `sep` is passed, it should be a string which will be used to join all messages, resulting in a string return value. Otherwise,
   * errors will be returned as an array.
   */
  getErrors(sep) {
    if (sep) {
      return this.messages.errors.join(sep);
    } else {
      return this.messages.errors;
    }
  }
  /*
   * Perform any sanity checks we can before trying to use this to make a timeline. Returns nothing, but errors will be logged
   * such that after this is called, one can test `this.isValid()` to see if everything is OK.
   */
  validate() {
    if (typeof this.events == "undefined" || typeof this.events.length == "undefined" || this.events.length == 0) {
      this.logError("Timeline configuration has no events. Common causes for this: changing/erasing 'Year' from the A1 cell, or having 'era' in all non-title 'type' cells.");
    }
    for (var i = 0; i < this.eras.length; i++) {
      if (typeof this.eras[i].start_date == "undefined" || typeof this.eras[i].end_date == "undefined") {
        var era_identifier;
        if (this.eras[i].headline) {
          era_identifier = this.eras[i].headline;
        } else {
          era_identifier = "era " + (i + 1);
        }
        this.logError("All eras must have start and end dates. [" + era_identifier + "]");
      }
    }
    ;
  }
  /**
   * @returns {boolean} whether or not this config has logged errors.  
   */
  isValid() {
    return this.messages.errors.length == 0;
  }
  /* Add an event (including cleaning/validation) and return the unique id.
   * All event data validation should happen in here.
   * Throws: TLError for any validation problems.
   */
  addEvent(data, defer_sort) {
    var event_id = this._assignID(data);
    if (typeof data.start_date == "undefined") {
      trace("Missing start date, skipping event");
      console.log(data);
      return null;
    }
    this._processDates(data);
    this._tidyFields(data);
    this.events.push(data);
    this.event_dict[event_id] = data;
    if (!defer_sort) {
      sortByDate(this.events);
    }
    return event_id;
  }
  addEra(data) {
    var event_id = this._assignID(data);
    if (typeof data.start_date == "undefined") {
      throw new TLError("missing_start_date_err", event_id);
    }
    this._processDates(data);
    this._tidyFields(data);
    this.eras.push({
      start_date: data.start_date,
      end_date: data.end_date,
      headline: data.text.headline
    });
  }
  /**
   * Given a slide, verify that its ID is unique, or assign it one which is.
   * The assignment happens in this function, and the assigned ID is also
   * the return value. Not thread-safe, because ids are not reserved
   * when assigned here.
   */
  _assignID(slide) {
    var slide_id = slide.unique_id;
    if (!trim(slide_id)) {
      slide_id = slide.text ? slugify(slide.text.headline) : null;
    }
    slide.unique_id = ensureUniqueKey(this.event_dict, slide_id);
    return slide.unique_id;
  }
  /**
   * Given an array of slide configs (the events), ensure that each one has a distinct unique_id. The id of the title
   * is also passed in because in most ways it functions as an event slide, and the event IDs must also all be unique
   * from the title ID.
   */
  _makeUniqueIdentifiers(title_id, array) {
    var used = [title_id];
    for (var i = 0; i < array.length; i++) {
      if (trim(array[i].unique_id)) {
        array[i].unique_id = slugify(array[i].unique_id);
        if (used.indexOf(array[i].unique_id) == -1) {
          used.push(array[i].unique_id);
        } else {
          array[i].unique_id = "";
        }
      }
    }
    ;
    if (used.length != array.length + 1) {
      for (var i = 0; i < array.length; i++) {
        if (!array[i].unique_id) {
          var slug = array[i].text ? slugify(array[i].text.headline) : null;
          if (!slug) {
            slug = unique_ID(6);
          }
          if (used.indexOf(slug) != -1) {
            slug = slug + "-" + i;
          }
          used.push(slug);
          array[i].unique_id = slug;
        }
      }
    }
  }
  _ensureValidScale(events) {
    if (!this.scale) {
      this.scale = "human";
      for (var i = 0; i < events.length; i++) {
        if (events[i].scale == "cosmological") {
          this.scale = "cosmological";
          break;
        }
        if (events[i].start_date && typeof events[i].start_date.year != "undefined") {
          var d = new BigDate(events[i].start_date);
          var year = d.data.date_obj.year;
          if (year < -271820 || year > 275759) {
            this.scale = "cosmological";
            break;
          }
        }
      }
      trace(`Determining scale dynamically: ${this.scale}`);
    }
    var dateCls = SCALE_DATE_CLASSES[this.scale];
    if (!dateCls) {
      this.logError("Don't know how to process dates on scale " + this.scale);
    }
  }
  /*
      Given a thing which has a start_date and optionally an end_date, make sure that it is an instance
          of the correct date class (for human or cosmological scale). For slides, remove redundant end dates
          (people frequently configure an end date which is the same as the start date).
      */
  _processDates(slide_or_era) {
    var dateCls = SCALE_DATE_CLASSES[this.scale];
    if (!(slide_or_era.start_date instanceof dateCls)) {
      var start_date = slide_or_era.start_date;
      slide_or_era.start_date = new dateCls(start_date);
      if (typeof slide_or_era.end_date != "undefined" && !(slide_or_era.end_date instanceof dateCls)) {
        var end_date = slide_or_era.end_date;
        var equal = true;
        for (let property in start_date) {
          equal = equal && start_date[property] == end_date[property];
        }
        if (equal) {
          trace("End date same as start date is redundant; dropping end date");
          delete slide_or_era.end_date;
        } else {
          slide_or_era.end_date = new dateCls(end_date);
        }
      }
    }
  }
  /**
   * Return the earliest date that this config knows about, whether it's a slide or an era
   */
  getEarliestDate() {
    var date = this.events[0].start_date;
    if (this.eras && this.eras.length > 0) {
      if (this.eras[0].start_date.isBefore(date)) {
        return this.eras[0].start_date;
      }
    }
    return date;
  }
  /**
   * Return the latest date that this config knows about, whether it's a slide or an era, taking end_dates into account.
   */
  getLatestDate() {
    var dates = [];
    for (var i = 0; i < this.events.length; i++) {
      if (this.events[i].end_date) {
        dates.push({ date: this.events[i].end_date });
      } else {
        dates.push({ date: this.events[i].start_date });
      }
    }
    for (var i = 0; i < this.eras.length; i++) {
      if (this.eras[i].end_date) {
        dates.push({ date: this.eras[i].end_date });
      } else {
        dates.push({ date: this.eras[i].start_date });
      }
    }
    sortByDate(dates, "date");
    return dates.slice(-1)[0].date;
  }
  /**
   * Do some simple cleanup for all slides and eras, including sanitizing 
   * HTML input, or stripping markup for fields which are not intended to support
   * it.
   * @param { Slide | TimeEra } slide 
   */
  _tidyFields(slide) {
    function fillIn(obj, key, default_value) {
      if (!default_value) default_value = "";
      if (!obj.hasOwnProperty(key)) {
        obj[key] = default_value;
      }
    }
    if (slide.group) {
      slide.group = trim(slide.group);
    }
    if (!slide.text) {
      slide.text = {};
    }
    fillIn(slide.text, "text");
    fillIn(slide.text, "headline");
    _process_fields(slide, _tl_sanitize, SANITIZE_FIELDS);
    _process_fields(slide, stripMarkup, STRIP_MARKUP_FIELDS);
  }
};
export {
  TimelineConfig
};
