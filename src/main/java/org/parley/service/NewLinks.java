package org.parley.service;

/** How many suggestions were new. */
record NewLinks(int meetings, int answers) {}
