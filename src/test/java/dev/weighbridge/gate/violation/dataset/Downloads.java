package dev.weighbridge.gate.violation.dataset;

import java.net.Socket;

record Downloads(Socket socket) {}
