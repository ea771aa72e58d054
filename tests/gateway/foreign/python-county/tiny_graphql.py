"""As much of GraphQL as a county's subgraph needs: selections, aliases, arguments, variables, fragments, @include and @skip."""

import re

TOKEN = re.compile(r'\s+|,|#[^\n]*|(\.\.\.|"(?:\\.|[^"\\])*"|-?\d+(?:\.\d+)?|[A-Za-z_]\w*|[{}()\[\]:!$@=|&])')


class Refused(Exception):
    """An error for who asked, with its code."""

    def __init__(self, message, code):
        super().__init__(message)
        self.code = code


class Reader:
    """Reads a document into plain lists and dictionaries."""

    def __init__(self, text):
        self.tokens, at = [], 0
        while at < len(text):
            found = TOKEN.match(text, at)
            if not found:
                raise Refused('not GraphQL: ' + text[at:at + 10], 'GRAPHQL_PARSE_FAILED')
            if found.group(1):
                self.tokens.append(found.group(1))
            at = found.end()
        self.at = 0

    def peek(self):
        return self.tokens[self.at] if self.at < len(self.tokens) else ''

    def take(self, expected=None):
        token = self.peek()
        if token == '' or (expected and token != expected):
            raise Refused('expected %s, not "%s"' % (expected or 'more', token), 'GRAPHQL_PARSE_FAILED')
        self.at += 1
        return token

    def document(self):
        operation, fragments = None, {}
        while self.peek():
            if self.peek() == 'fragment':
                self.take()
                name = self.take()
                self.take('on')
                fragments[name] = {'on': self.take(), 'fields': self.after_directives()}
            else:
                if self.peek() != '{':
                    self.take('query')
                    while self.peek() not in ('{', ''):
                        self.take()
                operation = self.selections()
        if operation is None:
            raise Refused('no operation', 'GRAPHQL_PARSE_FAILED')
        return operation, fragments

    def after_directives(self):
        self.directives()
        return self.selections()

    def selections(self):
        self.take('{')
        found = []
        while self.peek() != '}':
            found.append(self.selection())
        self.take('}')
        return found

    def selection(self):
        if self.peek() == '...':
            self.take()
            if self.peek() in ('on', '{', '@'):
                on = None
                if self.peek() == 'on':
                    self.take()
                    on = self.take()
                directives = self.directives()
                return {'on': on, 'directives': directives, 'fields': self.selections()}
            return {'spread': self.take(), 'directives': self.directives()}
        key = name = self.take()
        if self.peek() == ':':
            self.take()
            name = self.take()
        args = self.arguments()
        directives = self.directives()
        fields = self.selections() if self.peek() == '{' else None
        return {'key': key, 'name': name, 'args': args, 'directives': directives, 'fields': fields}

    def directives(self):
        found = []
        while self.peek() == '@':
            self.take()
            found.append((self.take(), self.arguments()))
        return found

    def arguments(self):
        found = {}
        if self.peek() == '(':
            self.take()
            while self.peek() != ')':
                name = self.take()
                self.take(':')
                found[name] = self.value()
            self.take(')')
        return found

    def value(self):
        token = self.take()
        if token == '$':
            return ('$', self.take())
        if token == '[':
            return ('[', self.until(']', self.value))
        if token == '{':
            return ('{', dict(self.until('}', lambda: (self.take(), self.take(':') and self.value()))))
        if token in ('true', 'false', 'null'):
            return ('=', {'true': True, 'false': False, 'null': None}[token])
        return ('=', token[1:-1] if token[0] == '"' else token)

    def until(self, end, read):
        found = []
        while self.peek() != end:
            found.append(read())
        self.take(end)
        return found


def given(value, variables):
    kind, held = value
    if kind == '$':
        return variables.get(held)
    if kind == '[':
        return [given(one, variables) for one in held]
    if kind == '{':
        return {name: given(one, variables) for name, one in held.items()}
    return held


def execute(text, variables, root, is_of):
    """Answers a document: things are dictionaries with __typename, whose members are values or functions of arguments."""
    try:
        operation, fragments = Reader(text).document()
    except Refused as error:
        return {'errors': [told(error, [])]}
    errors = []

    def fields_of(thing, selections):
        for one in selections:
            if any(given(args['if'], variables) == (name == 'skip') for name, args in one['directives']):
                continue
            if 'spread' in one:
                one = fragments[one['spread']]
            if 'name' in one:
                yield one
            elif one['on'] is None or is_of(thing['__typename'], one['on']):
                yield from fields_of(thing, one['fields'])

    def answered(thing, selections, path):
        out = {}
        for one in fields_of(thing, selections):
            at = path + [one['key']]
            if one['name'] not in thing:
                raise Refused('no field %s on %s' % (one['name'], thing['__typename']), 'GRAPHQL_VALIDATION_FAILED')
            try:
                member = thing[one['name']]
                args = {name: given(value, variables) for name, value in one['args'].items()}
                value = whole(member(**args) if callable(member) else member, one['fields'], at)
            except Refused as error:
                if error.code == 'GRAPHQL_VALIDATION_FAILED':
                    raise
                errors.append(told(error, at))
                value = None
            out[one['key']] = merged(out.get(one['key']), value)
        return out

    def whole(value, selections, path):
        if isinstance(value, Refused):
            errors.append(told(value, path))
            return None
        if isinstance(value, list):
            return [whole(one, selections, path + [at]) for at, one in enumerate(value)]
        return answered(value, selections, path) if selections and isinstance(value, dict) else value

    try:
        data = answered(root, operation, [])
    except Refused as error:
        return {'data': None, 'errors': [told(error, [])]}
    return {'data': data, 'errors': errors} if errors else {'data': data}


def merged(one, other):
    if isinstance(one, dict) and isinstance(other, dict):
        return {**one, **{key: merged(one.get(key), value) for key, value in other.items()}}
    if isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        return [merged(*both) for both in zip(one, other)]
    return other


def told(error, path):
    return {'message': str(error), 'path': path, 'extensions': {'code': error.code}}
