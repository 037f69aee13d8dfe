-- What a member answers to a request for corrections: beside a cell or for the whole, and as it was handed in.
alter table submission add column reply text;
alter table cell add column reply text;
-- {"whole": "...", "cells": {"1/INITIATIVE": "..."}}; never part of what an edition takes
alter table submission_version add column replies jsonb;
